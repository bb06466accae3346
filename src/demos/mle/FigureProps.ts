import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

/** What a hand in the picture can change; a hand on the bell starts Newton's way anew. */
export interface Change {
  readonly m?: number;
  readonly s?: number;
  readonly n?: number;
  readonly steps?: number;
}

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  readonly onChange?: ((change: Change) => void) | undefined;
}
