import { twoSum } from './twoSum.ts';
import type { DoubleDouble } from './twoSum.ts';

/**
 * Adds numbers in about 106 bits, so that later differences of shares keep their leading digits.
 *
 * Repeated `twoSum` with the errors gathered in `low`, renormalised at the end. Finite inputs without
 * overflow.
 *
 * @example
 * exactTotal([1, 1e-20, 1e-20]); // { high: 1, low: 2e-20 }
 */
export function exactTotal(values: ArrayLike<number>): DoubleDouble {
  let high = 0;
  let low = 0;
  for (let i = 0; i < values.length; i++) {
    const sum = twoSum(high, values[i]!);
    high = sum.high;
    low += sum.low;
  }
  return twoSum(high, low);
}
