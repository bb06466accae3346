import { requireChoice } from '../validation/requireChoice.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { DTW_GROUNDS, groundCost } from './groundCost.ts';
import type { DtwGround } from './groundCost.ts';

/**
 * A warping path: step k matches point `source[k]` of x with point `target[k]` of y, and `distance` is what
 * `dtw` gives.
 */
export interface DtwPath {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly distance: number;
}

/**
 * A cheapest warping path between two series and its distance: `dtw` with the matching that attains it.
 *
 * The table of least costs is walked back from its end; among equally cheap steps the diagonal one is taken,
 * then the one that advances x. O(n·m) time and memory.
 * @throws TypeError or RangeError naming `x`, `y` or `ground`: an empty series, an entry that is not finite,
 * an unknown cost.
 *
 * @example
 * dtwPath([0, 0, 1, 2], [0, 1, 1, 2]).source; // [0, 1, 2, 2, 3]
 * dtwPath([0, 0, 1, 2], [0, 1, 1, 2]).target; // [0, 0, 1, 2, 3]
 */
export function dtwPath(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  { ground = 'root' }: { readonly ground?: DtwGround } = {},
): DtwPath {
  requireNumbers('x', x);
  requireNumbers('y', y);
  requireChoice('ground', ground, DTW_GROUNDS);
  const width = y.length + 1;
  const table = leastCosts(x, y, ground);
  const source: number[] = [];
  const target: number[] = [];
  for (let i = x.length, j = y.length; i > 0 && j > 0;) {
    source.push(i - 1);
    target.push(j - 1);
    const above = table[(i - 1) * width + j]!;
    const left = table[i * width + j - 1]!;
    const diagonal = table[(i - 1) * width + j - 1]! <= Math.min(above, left);
    if (diagonal || above <= left) i--;
    if (diagonal || left < above) j--;
  }
  const total = table[table.length - 1]!;
  return {
    source: Int32Array.from(source.reverse()),
    target: Int32Array.from(target.reverse()),
    distance: ground === 'root' ? Math.sqrt(total) : total,
  };
}

/** Row-major (n + 1) × (m + 1): entry (i, j) is the least cost of matching the first i points with the first j. */
function leastCosts(x: ArrayLike<number>, y: ArrayLike<number>, ground: DtwGround): Float64Array {
  const width = y.length + 1;
  const table = new Float64Array((x.length + 1) * width).fill(Infinity);
  table[0] = 0;
  for (let i = 1; i <= x.length; i++) {
    for (let j = 1; j < width; j++) {
      const before = Math.min(
        table[(i - 1) * width + j - 1]!,
        table[(i - 1) * width + j]!,
        table[i * width + j - 1]!,
      );
      table[i * width + j] = groundCost(ground, x[i - 1]! - y[j - 1]!) + before;
    }
  }
  return table;
}
