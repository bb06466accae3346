import { slicedWasserstein } from '@/math/index.ts';
import { optimalMatching } from './optimalMatching.ts';

/** How far generated points are from real ones, by three yardsticks. */
export interface SampleDistances {
  /** Exact W₁. */
  readonly w1: number;
  /** Exact W₂, root taken. */
  readonly w2: number;
  /** Sliced W₁: the mean W₁ of the projections on `SLICES` directions. */
  readonly sliced: number;
  /** Which real point the plan of W₁ carries each generated one to. */
  readonly partner: Int32Array;
}

/** Directions over half a turn; their mean of |cos| is that of the circle, 2/π, to four digits. */
export const SLICES = 64;

const DIRECTIONS = Array.from({ length: SLICES }, (_, k) => [
  Math.cos((Math.PI * k) / SLICES),
  Math.sin((Math.PI * k) / SLICES),
]).flat();

/**
 * Exact W₁ and W₂ and sliced W₁ between as many generated as real points of the plane, x0, y0, x1, y1 …, in the units of the axes.
 *
 * Sliced W₁ ≤ W₁ ≤ W₂: a projection shortens, and by Jensen. The directions are evenly spaced, so nothing is drawn and the same
 * points have the same distance every time. Throws as `optimalMatching`.
 *
 * @example
 * sampleDistances([0, 0], [3, 4]).w2; // 5
 * sampleDistances([0, 0], [3, 4]).sliced.toFixed(2); // '3.18'
 */
export function sampleDistances(samples: ArrayLike<number>, real: ArrayLike<number>): SampleDistances {
  const { distance: w1, partner } = optimalMatching(samples, real, 1);
  return {
    w1,
    w2: optimalMatching(samples, real, 2).distance,
    sliced: slicedWasserstein(samples, real, { dimension: 2, p: 1, directions: DIRECTIONS }),
    partner,
  };
}
