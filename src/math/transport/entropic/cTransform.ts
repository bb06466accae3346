import { requireChoice } from '../../validation/requireChoice.ts';
import { hardMinimum } from './hardMinimum.ts';
import { requireCosts } from '../requireCosts.ts';
import { requirePotential } from './requirePotential.ts';

/**
 * The side of the matrix that a transform goes to: 'rows' (unless given) from a potential of the columns, or
 * 'columns' from one of the rows.
 */
export interface TransformSide {
  readonly to?: 'rows' | 'columns';
}

/**
 * The largest potential that a potential of the other side allows.
 *
 * `values[i]` = min_j C_ij − g_j, `argmin[i]` the first j that reaches it, or −1 with value Infinity where
 * every pair is forbidden.
 */
export interface CTransform {
  readonly values: Float64Array;
  readonly argmin: Int32Array;
}

/**
 * The c-transform of a potential: the best prices of one side, given those of the other.
 *
 * f_i = min_j C_ij − g_j (Villani 2003, §2.5; Peyré & Cuturi 2019, §5.1), so that f_i + g_j ≤ C_ij
 * everywhere, which is as much as a dual may charge. `cost` is a flat row-major matrix; a pair of cost
 * Infinity or a potential of −Infinity does not count.
 * @throws TypeError or RangeError naming `cost`, `rows`, `columns`, `potential` or `to`: a matrix of another size,
 * an entry NaN or −Infinity, or a potential of another length, NaN or +Infinity.
 *
 * @example
 * cTransform([0, 1, 1, 0], 2, 2, [0, 3]).values; // [-2, -3]
 * cTransform([0, 1, 1, 0], 2, 2, [0, 3]).argmin; // [1, 1]
 * cTransform([2, 5], 1, 2, [1], { to: 'columns' }).values; // [1, 4]
 */
export function cTransform(
  cost: ArrayLike<number>,
  rows: number,
  columns: number,
  potential: ArrayLike<number>,
  { to = 'rows' }: TransformSide = {},
): CTransform {
  requireChoice('to', to, ['rows', 'columns']);
  requireCosts(cost, rows, columns, { least: 1 });
  requirePotential('potential', potential, to === 'rows' ? columns : rows);
  const minima = Array.from({ length: to === 'rows' ? rows : columns }, (_, k) =>
    hardMinimum(
      cost,
      to === 'rows' ? { start: k * columns, stride: 1 } : { start: k, stride: columns },
      potential,
    ),
  );
  return {
    values: Float64Array.from(minima, ({ value }) => value),
    argmin: Int32Array.from(minima, ({ place }) => place),
  };
}
