import erfc from '@stdlib/math-base-special-erfc';

/**
 * The probability that a standard normal variable lies above z, without cancellation in either tail.
 *
 * 1 − Φ(z) = ½ erfc(z/√2). Φ(z) is `standardNormalTail(-z)`. z = Infinity gives 0, −Infinity gives 1.
 *
 * @example
 * standardNormalTail(0); // 0.5
 * standardNormalTail(10); // 7.619853024160498e-24
 */
export function standardNormalTail(z: number): number {
  return 0.5 * erfc(z * Math.SQRT1_2);
}
