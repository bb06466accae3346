import { normalPdf } from '../distribution/normalPdf.ts';
import type { Normal } from '../distribution/normal.ts';
import { requireNormal } from '../distribution/requireNormal.ts';
import { standardNormalTail } from '../distribution/standardNormalTail.ts';
import { describe } from '../validation/describe.ts';

/**
 * The Wasserstein distance of whole order p between two normal laws on the line, root taken, in the units of
 * the axis.
 *
 * W_p = (E|Δm + Δs Z|^p)^(1/p), Z standard normal: the monotone coupling is the straight line between the
 * laws. The moment comes from the recursion I_k = a I_{k−1} + (k − 1) s² I_{k−2} for I_k = E max(a + s Z,
 * 0)^k. `order` Infinity gives |Δm| for equal sd and Infinity otherwise. Point masses (sd 0) are legal.
 * @throws TypeError or RangeError naming `p`, `q` or `order`: the order must be a whole number from 1 to 100,
 * or Infinity.
 *
 * @example
 * normalWasserstein({ mean: 0, sd: 1 }, { mean: 0, sd: 2 }, { order: 4 }); // 1.3160740129524924
 * normalWasserstein({ mean: 0, sd: 1 }, { mean: 3, sd: 1 }, { order: Infinity }); // 3
 */
export function normalWasserstein(
  p: Normal,
  q: Normal,
  { order = 1 }: { readonly order?: number } = {},
): number {
  requireNormal('p', p);
  requireNormal('q', q);
  const shift = Math.abs(p.mean - q.mean);
  const spread = Math.abs(p.sd - q.sd);
  if (order === Infinity) return spread === 0 ? shift : Infinity;
  if (!(Number.isInteger(order) && order >= 1 && order <= 100)) {
    throw new RangeError(
      `order is ${describe(order)}; it must be a whole number from 1 to 100, or Infinity.`,
    );
  }
  const size = Math.max(shift, spread);
  if (size === 0) return 0;
  // In units of the larger of the two no power overflows.
  const moment =
    positivePart(shift / size, spread / size, order) + positivePart(-shift / size, spread / size, order);
  return size * moment ** (1 / order);
}

/** E max(a + s Z, 0)^k for a standard normal Z. */
function positivePart(a: number, s: number, k: number): number {
  if (s === 0) return Math.max(a, 0) ** k;
  let previous = standardNormalTail(-a / s);
  let current = a * previous + s * s * normalPdf(a, 0, s);
  for (let j = 2; j <= k; j++) [previous, current] = [current, a * current + (j - 1) * s * s * previous];
  return current;
}
