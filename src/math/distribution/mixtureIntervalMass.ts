import { compileMixture } from './compileMixture.ts';
import { intervalMass } from './intervalMass.ts';
import type { Mixture } from './mixture.ts';
import { readMixture } from './readMixture.ts';

/**
 * The probability that a draw from a mixture lies between two points.
 *
 * Σ w_k (Φ((to − mean_k)/sd_k) − Φ((from − mean_k)/sd_k)), without cancellation in the tails. −Infinity and
 * Infinity are legal ends, so the whole line has mass 1.
 * @throws RangeError if an end is NaN or `from` is greater than `to`, or the mixture is bad.
 *
 * @example
 * mixtureIntervalMass(-Infinity, 0, [{ weight: 1, mean: 0, sd: 1 }]); // 0.5
 * mixtureIntervalMass(10, Infinity, [{ weight: 1, mean: 0, sd: 1 }]); // 7.619853024160498e-24
 */
export function mixtureIntervalMass(from: number, to: number, mixture: Mixture): number {
  if (!(from <= to)) throw new RangeError(`from is ${from} and to is ${to}; give two ends with from <= to.`);
  return intervalMass(compileMixture(readMixture('mixture', mixture)), from, to);
}
