import { neumaierSum } from '../summation/neumaierSum.ts';
import { pointShares } from '../transport/pointShares.ts';
import type { AtomWeights } from '../transport/wasserstein1d.ts';
import { cramerSquared } from './cramerSquared.ts';
import { requirePoints } from './requirePoints.ts';

/**
 * The energy distance between two sets of weighted points: √(2 E‖X − Y‖ − E‖X − X′‖ − E‖Y − Y′‖).
 *
 * Székely & Rizzo 2013; the root is taken, as in SciPy, so that it is a distance (many texts call its
 * square the energy distance). On the line it is √2 times Cramér's distance, √(2 ∫ (F − G)²), found by
 * sorting; in more dimensions all pairs are visited. In the root of the coordinates' units. Points are flat
 * lists, `dimension` (1) coordinates each; weights are divided by their own sums.
 * @throws TypeError or RangeError naming `x`, `y`, `xWeights`, `yWeights` or `dimension`.
 *
 * @example
 * energyDistance([0, 2], [0]); // 1
 * energyDistance([0, 0], [3, 4], { dimension: 2 }); // 3.1622776601683795
 * energyDistance([0, 8], [0, 8], { xWeights: [3, 1], yWeights: [3, 1] }); // 0
 */
export function energyDistance(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { dimension = 1, xWeights, yWeights }: AtomWeights & { readonly dimension?: number } = {},
): number {
  const n = requirePoints('x', x, dimension);
  const m = requirePoints('y', y, dimension);
  const a = pointShares('xWeights', xWeights, n);
  const b = pointShares('yWeights', yWeights, m);
  if (dimension === 1) {
    const weights = { ...(xWeights && { xWeights }), ...(yWeights && { yWeights }) };
    return Math.sqrt(2 * cramerSquared(x, y, weights));
  }
  const across = meanDistance([x, a], [y, b], dimension);
  const within = meanDistance([x, a], [x, a], dimension) + meanDistance([y, b], [y, b], dimension);
  // Rounding can leave a sum near 0 below it.
  return Math.sqrt(Math.max(0, 2 * across - within));
}

type Weighted = readonly [points: ArrayLike<number>, shares: Float64Array];

function meanDistance([x, a]: Weighted, [y, b]: Weighted, dimension: number): number {
  const rows = a.map((share, i) => {
    const terms = b.map((other, j) => {
      let square = 0;
      for (let d = 0; d < dimension; d++) square += (x[i * dimension + d]! - y[j * dimension + d]!) ** 2;
      return other * Math.sqrt(square);
    });
    return share * neumaierSum(terms);
  });
  return neumaierSum(rows);
}
