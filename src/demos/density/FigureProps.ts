import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  readonly onChange?: ((change: Change) => void) | undefined;
}

/** What a hand in the picture can change. */
export interface Change {
  readonly sigma?: number;
  readonly from?: number;
  readonly to?: number;
}
