import type { TransportBasis } from './TransportBasis.ts';
import type { TransportPivot } from './transportTableau.ts';

/**
 * The basic plan after a pivot: θ moved around the cycle, and the entering cell in the place of the leaving
 * one.
 *
 * Marginals stay, and the cost changes by θ times the entering cell's reduced cost.
 *
 * @example
 * const start = transportTableau(northWestCorner([1, 1], [1, 1]), [5, 1, 1, 5]);
 * pivotBasis(start.basis, start.pivot).cells.map((cell) => cell.amount); // [1, 1, 0]
 */
export function pivotBasis(
  basis: TransportBasis,
  { entering, cycle, leaving, theta }: TransportPivot,
): TransportBasis {
  const { row, column } = entering;
  const cells = basis.cells.map((cell) => {
    if (cell === leaving) return { row, column, amount: theta, epsilons: leaving.epsilons };
    const sign = cycle.find((turn) => turn.row === cell.row && turn.column === cell.column)?.sign;
    if (!sign) return cell;
    return {
      ...cell,
      // Ties within rounding may leave less than nothing.
      amount: Math.max(0, cell.amount + sign * theta),
      epsilons: cell.epsilons + sign * leaving.epsilons,
    };
  });
  return { ...basis, cells };
}
