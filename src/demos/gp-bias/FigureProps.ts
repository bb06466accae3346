import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** Ends of the horizontal axis of both pictures on the left. */
  readonly stage: readonly [from: number, to: number];
  readonly onTheta?: ((theta: number) => void) | undefined;
  readonly onLambda?: ((lambda: number) => void) | undefined;
}
