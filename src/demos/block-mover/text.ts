import type { Locale } from '@/ui/locale.ts';
import { en } from './text/en.ts';
import { ko } from './text/ko.ts';
import type { Words } from './text/Words.ts';

export const text = { ko, en } satisfies Record<Locale, Words>;
