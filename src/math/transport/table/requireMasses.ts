import { neumaierSum } from '../../summation/neumaierSum.ts';
import { requireWeights } from '../../validation/requireWeights.ts';

/** Rounding of sums, relative to the total: amounts within it are equal. */
const SLACK = 2 ** -40;

/**
 * Refuses masses to carry and to receive that cannot fill a transport table: they must sum to the same, up to
 * rounding of 2⁻⁴⁰ of the sum. Returns that slack in the masses' units.
 *
 * They are not divided by their sums: a table shows blocks, not shares.
 * @throws TypeError or RangeError naming `a` or `b`: no list, empty, not finite, negative, all 0, or unequal
 * sums.
 *
 * @example
 * requireMasses([1, 3, 2], [2, 1, 3]); // 5.4569682106375694e-12
 */
export function requireMasses(a: ArrayLike<number>, b: ArrayLike<number>): number {
  requireWeights('a', a);
  requireWeights('b', b);
  const given = neumaierSum(a);
  const wanted = neumaierSum(b);
  if (!(Math.max(given, wanted) < Infinity)) {
    throw new RangeError(`a sums to ${given} and b to ${wanted}; give masses with a finite sum.`);
  }
  const slack = SLACK * Math.max(given, wanted);
  if (Math.abs(given - wanted) > slack) {
    throw new RangeError(
      `a sums to ${given} and b to ${wanted}; a table needs as much to give as to receive.`,
    );
  }
  return slack;
}
