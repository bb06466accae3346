import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Frame } from './model.ts';

/** From a value to pixels: logarithmic, but for equal laws, whose values are all 0. */
export interface ValueScale {
  /** Of decimal logarithms, or of the values themselves for equal laws. */
  readonly scale: ScaleLinear<number, number>;
  readonly at: (value: number) => number;
}

/** Fits all of the curve between two heights. */
export function valueScale({ curve, w1, trained }: Frame, base: number, top: number): ValueScale {
  const linear = scaleLinear([0, 1], [base, top]);
  if (w1 === 0) return { scale: linear, at: linear };
  const most = Math.log10(curve[0]?.[1] ?? w1);
  // A net at its beginning reports almost nothing: it waits at the foot of the axis, a factor of 3 below W₁.
  const lowest = Math.log10(w1);
  const least = trained
    ? Math.max(lowest - 0.5, Math.min(lowest, Math.log10(Math.abs(trained.estimate))))
    : lowest;
  const air = Math.max(0.08, 0.1 * (most - least));
  const scale = scaleLinear([least - air, most + air], [base, top]);
  return { scale, at: (value) => Math.min(base, scale(Math.log10(value))) };
}
