import erfcinv from '@stdlib/math-base-special-erfcinv';

/**
 * The point that leaves mass `lower` of the standard normal law on its left and `upper` on its right.
 *
 * The smaller of the two masses is inverted, ∓√2 erfc⁻¹(2·mass), so neither tail loses digits; `lower +
 * upper` should be 1. A mass of 0 gives −Infinity or Infinity.
 *
 * @example
 * standardNormalQuantile(0.5, 0.5); // 0
 * standardNormalQuantile(1, 1e-30); // 11.464024688443617
 */
export function standardNormalQuantile(lower: number, upper: number): number {
  // + 0 turns the -0 of the median into 0.
  return lower <= upper ? -Math.SQRT2 * erfcinv(2 * lower) + 0 : Math.SQRT2 * erfcinv(2 * upper);
}
