import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { sharesUpTo } from './sharesUpTo.ts';
import { sortAtoms } from './sortAtoms.ts';

/**
 * An optimal potential for the earth mover's distance on the line.
 *
 * `positions` are the distinct positions in increasing order, `potential[k]` the value there (0 at the
 * first), `cdfDifference[k]` = F − G at each position, `value` = Σ potential·(a − b) = W₁, and `unique` says
 * whether F ≠ G on every stretch, so that no other potential with the same first value is optimal on these
 * positions.
 */
export interface KantorovichPotential1d {
  readonly positions: Float64Array;
  readonly potential: Float64Array;
  readonly cdfDifference: Float64Array;
  readonly value: number;
  readonly unique: boolean;
}

/**
 * The steepest witness of the earth mover's distance between two histograms on the same positions: a
 * 1-Lipschitz function whose mean under `a` exceeds its mean under `b` by exactly W₁.
 *
 * Kantorovich–Rubinstein duality on the line: slope sign(G − F) between neighbouring positions, 0 where F =
 * G. Heights are divided by their own sums; positions may be unsorted and repeated.
 * @throws TypeError or RangeError naming `positions`, `a` or `b`: empty or not finite positions, bad heights,
 * unequal lengths.
 *
 * @example
 * kantorovichPotential1d([2, 3, 7, 8], [1, 0, 0, 1], [0, 1, 1, 0]).potential; // [0, -1, -1, 0]
 * kantorovichPotential1d([2, 3, 7, 8], [1, 0, 0, 1], [0, 1, 1, 0]).value; // 1
 */
export function kantorovichPotential1d(
  positions: ArrayLike<number>,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
): KantorovichPotential1d {
  requireEqualLengths('a', a, 'positions', positions);
  requireEqualLengths('b', b, 'positions', positions);
  const f = sortAtoms(positions, a, ['positions', 'a']);
  const g = sortAtoms(positions, b, ['positions', 'b']);
  const sorted = Float64Array.from(positions).sort();
  const distinct = sorted.filter((position, k) => k === 0 || position !== sorted[k - 1]);
  const gShares = sharesUpTo(distinct, g);
  const cdfDifference = sharesUpTo(distinct, f).map((share, k) => share - gShares[k]!);
  const potential = new Float64Array(distinct.length);
  const areas = new Float64Array(distinct.length);
  let unique = true;
  for (let k = 1; k < distinct.length; k++) {
    const step = distinct[k]! - distinct[k - 1]!;
    const excess = cdfDifference[k - 1]!;
    // + 0 turns -0 into 0.
    potential[k] = potential[k - 1]! - Math.sign(excess) * step + 0;
    areas[k] = Math.abs(excess) * step;
    if (excess === 0) unique = false;
  }
  return { positions: distinct, potential, cdfDifference, value: neumaierSum(areas), unique };
}
