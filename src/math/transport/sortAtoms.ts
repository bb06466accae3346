import { twoProduct } from '../summation/twoProduct.ts';
import { exactTotal } from '../summation/exactTotal.ts';
import { twoSum } from '../summation/twoSum.ts';
import type { DoubleDouble } from '../summation/twoSum.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { requireWeights } from '../validation/requireWeights.ts';
import { sortedOrder } from './sortedOrder.ts';

/**
 * A law of point masses in increasing order of position, atoms of weight 0 left out.
 *
 * `index` is each atom's place in the caller's list, `position` its place on the line, `cumulative` the share
 * of the mass at or before it, ending at 1, and `remainder` what rounding took from that share (their sum is
 * right to about 104 bits).
 */
export interface SortedAtoms {
  readonly index: Int32Array;
  readonly position: Float64Array;
  readonly cumulative: Float64Array;
  readonly remainder: Float64Array;
}

/**
 * Checks and sorts point masses on the line, with shares kept in about 104 bits: equal fractions meet, and
 * tiny masses keep their digits.
 *
 * `weights` are divided by their own sum; without them every atom weighs the same. `names` are the caller's
 * arguments and open an error message. Equal positions keep the caller's order.
 * @throws TypeError or RangeError if positions or weights are empty, not finite, of unequal length, negative
 * or all 0.
 *
 * @example
 * sortAtoms([3, 1], [1, 3], ['x', 'xWeights']).cumulative; // [0.75, 1]
 */
export function sortAtoms(
  positions: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  names: readonly [string, string],
): SortedAtoms {
  requireNumbers(names[0], positions);
  if (weights) {
    requireWeights(names[1], weights);
    requireEqualLengths(names[0], positions, names[1], weights);
  }
  const scaled = scaledWeights(weights, positions.length);
  const present = placesOfMass(scaled);
  const order = sortedOrder(pick(positions, present));
  const index = order.map((k) => present[k]!);
  return { index, position: pick(positions, index), ...cumulativeShares(pick(scaled, index)) };
}

function placesOfMass(weights: Float64Array): Int32Array {
  const places = new Int32Array(weights.length);
  let count = 0;
  for (let i = 0; i < weights.length; i++) if (weights[i]! > 0) places[count++] = i;
  return places.subarray(0, count);
}

/** The values at the given places; a loop, for `from` with a function takes ten times as long. */
function pick(values: ArrayLike<number>, places: Int32Array): Float64Array {
  const picked = new Float64Array(places.length);
  for (let k = 0; k < places.length; k++) picked[k] = values[places[k]!]!;
  return picked;
}

/** The weights times a power of two that brings the largest near 1; atoms of equal weight without them. */
function scaledWeights(weights: ArrayLike<number> | undefined, count: number): Float64Array {
  if (!weights) return new Float64Array(count).fill(1);
  let largest = 0;
  for (let i = 0; i < count; i++) largest = Math.max(largest, weights[i]!);
  const factor = 2 ** Math.max(-1000, Math.min(1000, -Math.floor(Math.log2(largest))));
  return new Float64Array(weights).map((weight) => weight * factor);
}

function cumulativeShares(weights: Float64Array): Pick<SortedAtoms, 'cumulative' | 'remainder'> {
  const total = exactTotal(weights);
  const cumulative = new Float64Array(weights.length).fill(1);
  const remainder = new Float64Array(weights.length);
  let sum: DoubleDouble = { high: 0, low: 0 };
  for (let k = 0; k < weights.length - 1; k++) {
    const next = twoSum(sum.high, weights[k]!);
    sum = twoSum(next.high, next.low + sum.low);
    const share = quotient(sum, total);
    cumulative[k] = share.high;
    remainder[k] = share.low;
  }
  return { cumulative, remainder };
}

/** a/b in about 104 bits: the first quotient and that of its exact remainder. */
function quotient(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a.high / b.high;
  const product = twoProduct(first, b.high);
  return twoSum(first, (a.high - product.high - product.low + a.low - first * b.low) / b.high);
}
