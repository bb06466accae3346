import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** Places that the left column covers, where that is not the frame's own. */
  readonly stage?: readonly number[];
  readonly onUpdates?: ((updates: number) => void) | undefined;
  readonly onTheta?: ((theta: number) => void) | undefined;
}
