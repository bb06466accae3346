import { neumaierSum } from '../../summation/neumaierSum.ts';
import { carriesLess } from './carriesLess.ts';
import { modiPotentials } from './modiPotentials.ts';
import type { BasisCell, TransportBasis } from './TransportBasis.ts';
import { treePath } from './treePath.ts';

/** A cell on the cycle of a pivot: it gains (sign 1) or gives (sign −1) what is moved. */
export interface CycleCell {
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/** What a step of the transportation simplex is about to do. */
export interface TransportPivot {
  /** The empty cell of most negative reduced cost, the first in reading order among equals. */
  readonly entering: { readonly row: number; readonly column: number; readonly reducedCost: number };
  /** From the entering cell along columns and rows and back, gaining and giving in turn. */
  readonly cycle: readonly CycleCell[];
  /** The giving cell that runs out first. */
  readonly leaving: BasisCell;
  /** θ, what it gives; 0 in a degenerate pivot, which changes the basis and not the plan. */
  readonly theta: number;
}

/**
 * A table of the transportation simplex: a basic plan, what it costs, its potentials, cost_ij − u_i − v_j of
 * every cell (0 on the basis), and the pivot that improves it, undefined if the plan is optimal.
 */
export interface TransportTableau {
  readonly basis: TransportBasis;
  readonly cost: number;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly reducedCosts: Float64Array;
  readonly pivot: TransportPivot | undefined;
}

/** Reduced costs that are negative by no more than this part of the largest cost are rounding. */
const ROUNDING = 2 ** -40;

/**
 * Reads a basic plan of a transport table: potentials, reduced costs, and the pivot by which the simplex
 * method would improve it.
 *
 * Dantzig's rule picks the cell that enters; the one that leaves is the only one that runs out first once
 * ties are broken as in `carriesLess`, so that the method cannot cycle. `cost` is flat, row-major.
 * @throws TypeError or RangeError naming `cost` or `basis`: not finite, a wrong number of entries, or cells
 * that are no spanning tree.
 *
 * @example
 * const tableau = transportTableau(northWestCorner([1, 1], [1, 1]), [5, 1, 1, 5]);
 * tableau.cost; // 10
 * tableau.pivot.entering; // { row: 1, column: 0, reducedCost: -8 }
 * tableau.pivot.theta; // 1
 */
export function transportTableau(basis: TransportBasis, cost: ArrayLike<number>): TransportTableau {
  const { u, v } = modiPotentials(basis, cost);
  const reducedCosts = Float64Array.from(
    cost,
    (price, k) => price - u[Math.floor(k / basis.columns)]! - v[k % basis.columns]!,
  );
  const spent = basis.cells.map(({ row, column, amount }) => {
    reducedCosts[row * basis.columns + column] = 0;
    return amount * cost[row * basis.columns + column]!;
  });
  const scale = reducedCosts.reduce((largest, _, k) => Math.max(largest, Math.abs(cost[k]!)), 0);
  const lowest = reducedCosts.reduce((least, reduced) => Math.min(least, reduced), 0);
  const pivot =
    lowest < -ROUNDING * scale ? findPivot(basis, reducedCosts.indexOf(lowest), lowest) : undefined;
  return { basis, cost: neumaierSum(spent), u, v, reducedCosts, pivot };
}

function findPivot(basis: TransportBasis, index: number, reducedCost: number): TransportPivot {
  const row = Math.floor(index / basis.columns);
  const column = index % basis.columns;
  const path = treePath(basis, column, row);
  const slack = ROUNDING * neumaierSum(basis.cells.map(({ amount }) => amount));
  const leaving = path
    .filter((_, k) => k % 2 === 0)
    .reduce((least, cell) => (carriesLess(cell, least, slack) ? cell : least));
  const signs = path.map((cell, k): CycleCell => ({
    row: cell.row,
    column: cell.column,
    sign: k % 2 === 0 ? -1 : 1,
  }));
  return {
    entering: { row, column, reducedCost },
    cycle: [{ row, column, sign: 1 }, ...signs],
    leaving,
    theta: leaving.amount,
  };
}
