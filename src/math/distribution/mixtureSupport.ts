import type { Mixture } from './mixture.ts';
import { readMixture } from './readMixture.ts';

/**
 * An interval `[from, to]` in the units of the axis.
 */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * An interval that holds all of a mixture but a mass below 1e-18: the range for a plot or a quadrature.
 *
 * From the lowest mean − 9 sd to the highest mean + 9 sd over the components of positive weight; a normal law
 * has mass 2.3e-19 beyond 9 standard deviations.
 * @throws TypeError or RangeError if the mixture is empty or has a bad component (see `Mixture`).
 *
 * @example
 * mixtureSupport([{ weight: 1, mean: 0, sd: 1 }, { weight: 1, mean: 10, sd: 2 }]); // { from: -9, to: 28 }
 */
export function mixtureSupport(mixture: Mixture): Interval {
  const components = readMixture('mixture', mixture);
  return {
    from: Math.min(...components.map(({ mean, sd }) => mean - 9 * sd)),
    to: Math.max(...components.map(({ mean, sd }) => mean + 9 * sd)),
  };
}
