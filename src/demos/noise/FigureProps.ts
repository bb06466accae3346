import type { Locale } from '@/ui/locale.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  readonly onTheta?: ((theta: number) => void) | undefined;
  readonly onSigma?: ((sigma: number) => void) | undefined;
}
