import type { Locale } from '@/ui/locale.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';
import type { Words } from './words.ts';

export const text = { ko, en } satisfies Record<Locale, Words>;
