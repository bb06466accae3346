import type { ScaleLinear } from 'd3-scale';
import type { Locale } from '@/ui/locale.ts';
import type { Knot } from './knots.ts';
import type { Frame } from './model.ts';
import type { Pen } from './usePen.ts';
import type { Words } from './words.ts';

export interface FigureProps {
  readonly frame: Frame;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** The heights shown; held still while a hand draws. */
  readonly domain?: readonly [number, number];
  /** The reader's pen; absent in a still picture. */
  readonly pen?: Pen;
  readonly onKnots?: ((knots: readonly Knot[], at: number) => void) | undefined;
  readonly onCone?: ((x: number) => void) | undefined;
  readonly onMu?: ((mu: number) => void) | undefined;
}

/** What the layers of the upper picture share. */
export interface LayerProps extends FigureProps {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}
