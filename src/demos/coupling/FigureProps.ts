import type { Locale } from '@/ui/locale.ts';
import type { Stage } from './layout.ts';
import type { Frame } from './model.ts';
import type { Words } from './words.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** Ends of the axes of values and of distances. */
  readonly stage: Stage;
  /** Index of the ω that is looked at, in all four pictures. */
  readonly chosen: number;
  readonly onChoose?: ((index: number) => void) | undefined;
  readonly onEnd?: ((end: 'a' | 'b', at: number) => void) | undefined;
  readonly onRho?: ((rho: number) => void) | undefined;
}
