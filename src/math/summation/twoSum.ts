/**
 * A number kept as an unevaluated sum of two doubles, `high + low`, about 106 bits long.
 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

/**
 * Adds two doubles and keeps what rounding lost: `high + low` is exactly `a + b`.
 *
 * Source: D. E. Knuth, The Art of Computer Programming 2, §4.2.2, theorem B. Finite inputs without overflow.
 *
 * @example
 * twoSum(1, 1e-20); // { high: 1, low: 1e-20 }
 */
export function twoSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const fromB = high - a;
  return { high, low: a - (high - fromB) + (b - fromB) };
}
