import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

/** The two parameters a hand can move. */
export type Which = 'theta' | 'other';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  readonly onMove?: ((which: Which, theta: number) => void) | undefined;
}
