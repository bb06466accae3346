import { exactTotal } from '../summation/exactTotal.ts';
import { twoProduct } from '../summation/twoProduct.ts';

/**
 * A sample in units of `scale`, a power of two near its largest size: the mean, and the deviations from it.
 *
 * Times `scale` they are the sample's own, but for digits that the double of the mean cannot hold, which the
 * corrected two-pass formula takes back.
 */
export interface Centred {
  readonly scale: number;
  readonly mean: number;
  readonly deviations: Float64Array;
}

/**
 * Moves a sample's mean to 0, with the sum in about 106 bits, so that a large offset costs no digits and
 * equal values give deviations of exactly 0.
 *
 * A sample of at least one finite number; units of a power of two keep every square within the doubles.
 *
 * @example
 * centred([1, 2, 6]); // { scale: 4, mean: 0.75, deviations: [-0.5, -0.25, 0.75] }
 */
export function centred(x: ArrayLike<number>): Centred {
  let largest = 0;
  for (let i = 0; i < x.length; i++) largest = Math.max(largest, Math.abs(x[i]!));
  const scale = largest === 0 ? 1 : 2 ** Math.max(-1000, Math.min(1000, Math.floor(Math.log2(largest))));
  const scaled = Float64Array.from(x, (value) => value / scale);
  const { high, low } = exactTotal(scaled);
  const quotient = high / x.length;
  const product = twoProduct(quotient, x.length);
  const mean = quotient + (high - product.high - product.low + low) / x.length;
  return { scale, mean, deviations: scaled.map((value) => value - mean) };
}
