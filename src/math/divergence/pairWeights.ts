import { twoProduct } from '../summation/twoProduct.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { normaliseWeights } from './normaliseWeights.ts';
import type { NormalisedWeights } from './normaliseWeights.ts';

/**
 * Two normalised weight lists on the same bins, and `difference`, p's share minus q's, rounded about once.
 */
export interface PairedWeights {
  readonly p: NormalisedWeights;
  readonly q: NormalisedWeights;
  readonly difference: Float64Array;
}

/**
 * Normalises two weight lists on the same bins and takes the differences of their shares without
 * cancellation.
 *
 * p_i/P − q_i/Q = (p_i Q − q_i P)/(P Q) with the products and sums kept in about 106 bits: nearly equal laws
 * keep their distance.
 * @throws TypeError or RangeError naming `p` or `q` if a list is bad or the lengths differ.
 *
 * @example
 * pairWeights([1, 1], [1, 3]).difference; // [0.25, -0.25]
 */
export function pairWeights(pWeights: ArrayLike<number>, qWeights: ArrayLike<number>): PairedWeights {
  const p = normaliseWeights('p', pWeights);
  const q = normaliseWeights('q', qWeights);
  requireEqualLengths('p', pWeights, 'q', qWeights);
  const scale = p.total.high * q.total.high;
  const difference = p.scaled.map((pScaled, i) => {
    const qScaled = q.scaled[i]!;
    const left = twoProduct(pScaled, q.total.high);
    const right = twoProduct(qScaled, p.total.high);
    const lowParts = left.low - right.low + (pScaled * q.total.low - qScaled * p.total.low);
    return (left.high - right.high + lowParts) / scale;
  });
  return { p, q, difference };
}
