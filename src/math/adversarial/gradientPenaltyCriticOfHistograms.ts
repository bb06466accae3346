import { normaliseWeights } from '../divergence/normaliseWeights.ts';
import { gradientPenaltyCritic } from './gradientPenaltyCritic.ts';
import { mixDensityOfHistograms } from './mixDensityOfHistograms.ts';
import type { PenalisedCritic } from './PenalisedCritic.ts';
import { requireIncreasing } from './requireIncreasing.ts';

/**
 * The best critic under the gradient penalty between two histograms on the same cells.
 *
 * Mass lies evenly between neighbouring `edges`, so ΔF is straight there and p̂ in closed form
 * (`mixDensityOfHistograms`); the rest is `gradientPenaltyCritic`, with the places where ΔF crosses 0 among
 * its positions, to about 1e-9. p (real) and q (generated) are weights of the cells, each divided by its own sum.
 * @throws TypeError or RangeError naming `edges` (not finite, not increasing, not one more than the cells),
 * `p`, `q` (bad weights) or `lambda` (not finite and positive).
 *
 * @example
 * gradientPenaltyCriticOfHistograms([0, 1, 2], [1, 0], [0, 1]).distance.toFixed(12); // '1.000000000000'
 * gradientPenaltyCriticOfHistograms([0, 1, 2, 3], [1, 0, 1], [0, 1, 0]).positions; // [0, 1, 1.5, 2, 3]
 */
export function gradientPenaltyCriticOfHistograms(
  edges: ArrayLike<number>,
  p: ArrayLike<number>,
  q: ArrayLike<number>,
  { lambda = 10 }: { readonly lambda?: number } = {},
): PenalisedCritic {
  requireIncreasing('edges', edges);
  const real = normaliseWeights('p', p).share;
  const fake = normaliseWeights('q', q).share;
  for (const [name, { length }] of [['p', p] as const, ['q', q] as const]) {
    if (edges.length !== length + 1)
      throw new RangeError(
        `edges has ${edges.length} entries; ${length} cells of ${name} need ${length + 1}.`,
      );
  }
  const gaps = gapsAt(real, fake);
  return gradientPenaltyCritic(
    (x) => gapBetween(edges, gaps, x),
    mixDensityOfHistograms({ edges, real, fake }),
    withCrossings(edges, gaps),
    { lambda, tolerance: 1e-9 },
  );
}

/** ΔF at every edge; exactly 0 at both ends. */
function gapsAt(real: Float64Array, fake: Float64Array): Float64Array {
  const differences = real.map((share, k) => share - fake[k]!);
  const gaps = new Float64Array(real.length + 1);
  for (let k = 0; k + 1 < real.length; k++) gaps[k + 1] = gaps[k]! + differences[k]!;
  return gaps;
}

/** ΔF inside a cell, on the straight line between its edges. */
function gapBetween(edges: ArrayLike<number>, gaps: Float64Array, x: number): number {
  let k = 0;
  while (k + 2 < edges.length && edges[k + 1]! <= x) k++;
  const share = (x - edges[k]!) / (edges[k + 1]! - edges[k]!);
  return gaps[k]! + share * (gaps[k + 1]! - gaps[k]!);
}

function withCrossings(edges: ArrayLike<number>, gaps: Float64Array): readonly number[] {
  return Array.from(edges).flatMap((edge, k) => {
    const [before, after] = [gaps[k]!, gaps[k + 1] ?? 0];
    // ΔF is 0 at the last edge, which has no next.
    if (!(before * after < 0)) return [edge];
    const next = edges[k + 1]!;
    const crossing = edge + (before / (before - after)) * (next - edge);
    return crossing > edge && crossing < next ? [edge, crossing] : [edge];
  });
}
