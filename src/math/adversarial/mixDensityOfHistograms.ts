import { coverSums } from './coverSums.ts';
import { reciprocalIntegral } from './reciprocalIntegral.ts';

/**
 * Densities that are constant between neighbouring increasing `edges`: the mass `real[k]` and `fake[k]` between
 * edges k and k + 1, each list summing to 1.
 */
export interface HistogramPair {
  readonly edges: ArrayLike<number>;
  readonly real: ArrayLike<number>;
  readonly fake: ArrayLike<number>;
}

/**
 * The density of the points where a gradient penalty between two histograms is taken, as a function of the
 * place: x̂ = εx + (1 − ε)y, ε even on [0, 1].
 *
 * p̂(t) = Σ over pairs of cells on either side of t of p q ∫∫ dx dy/|x − y|, see `reciprocalIntegral`. Pairs that
 * enclose t's cell are summed beforehand, so a value takes work proportional to the number of cells. Per unit
 * of t, 0 outside the edges.
 *
 * @example
 * mixDensityOfHistograms({ edges: [0, 1, 2], real: [1, 0], fake: [0, 1] })(1).toFixed(12); // '1.386294361120'
 */
export function mixDensityOfHistograms({ edges, real, fake }: HistogramPair): (t: number) => number {
  const cells = real.length;
  const width = (k: number) => edges[k + 1]! - edges[k]!;
  /** Cells i ≤ j: the product of their densities, the laws either way round. */
  const pairDensity = (i: number, j: number) =>
    (real[i]! * fake[j]! + fake[i]! * real[j]!) / (width(i) * width(j));
  const enclosing = coverSums(cells, (add) => {
    for (let i = 0; i < cells; i++) {
      for (let j = i + 2; j < cells; j++) {
        const gap = edges[j]! - edges[i + 1]!;
        add(i + 1, j, pairDensity(i, j) * reciprocalIntegral(width(i), gap, width(j)));
      }
    }
  });
  return (t) => {
    if (!(t > edges[0]! && t < edges[cells]!)) return 0;
    let k = 0;
    while (edges[k + 1]! <= t) k++;
    const [left, right] = [t - edges[k]!, edges[k + 1]! - t];
    let sum = enclosing[k]! + pairDensity(k, k) * reciprocalIntegral(left, 0, right);
    for (let i = 0; i < k; i++)
      sum += pairDensity(i, k) * reciprocalIntegral(width(i), t - edges[i + 1]!, right);
    for (let j = k + 1; j < cells; j++)
      sum += pairDensity(k, j) * reciprocalIntegral(left, edges[j]! - t, width(j));
    return sum;
  };
}
