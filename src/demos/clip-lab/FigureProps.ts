import type { Locale } from '@/ui/locale.ts';
import type { Values } from '../params.ts';
import type { Frame } from './model.ts';
import type { params } from './params.ts';
import type { Words } from './words.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  readonly onChange?: ((change: Partial<Values<typeof params>>) => void) | undefined;
}
