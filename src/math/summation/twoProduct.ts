import type { DoubleDouble } from './twoSum.ts';

// 2^27 + 1 cuts a 53-bit significand into two halves of at most 26 bits, whose products are exact.
const SPLITTER = 134217729;

/**
 * Multiplies two doubles and keeps what rounding lost: `high + low` is exactly `a · b`.
 *
 * Source: T. J. Dekker, "A floating-point technique for extending the available precision" (1971), mul12.
 * Exact while |a|, |b| < 2^996 and the product stays above 2^-969.
 *
 * @example
 * twoProduct(134217729, 134217729); // { high: 18014398777917440, low: 1 }
 */
export function twoProduct(a: number, b: number): DoubleDouble {
  const high = a * b;
  const aShifted = SPLITTER * a;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = SPLITTER * b;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  return { high, low: aHigh * bHigh - high + aHigh * bLow + aLow * bHigh + aLow * bLow };
}
