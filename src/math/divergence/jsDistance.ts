import { jsDivergence } from './jsDivergence.ts';
import type { BaseOption } from './klDivergence.ts';

/**
 * The Jensen–Shannon distance: the square root of `jsDivergence`, a metric on laws (Endres & Schindelin
 * 2003).
 *
 * Between 0 and √ln 2 in nats, at most 1 with `base: 2`. SciPy's `jensenshannon` returns this root, not the
 * divergence.
 * @throws TypeError or RangeError if a list is empty, not finite, negative, all 0, the lengths differ, or
 * `base` is bad.
 *
 * @example
 * jsDistance([0.5, 0.5], [0.9, 0.1]); // 0.3189815434773565
 * jsDistance([1, 0], [0, 1], { base: 2 }); // 1
 */
export function jsDistance(p: ArrayLike<number>, q: ArrayLike<number>, options: BaseOption = {}): number {
  return Math.sqrt(jsDivergence(p, q, options));
}
