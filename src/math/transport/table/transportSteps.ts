import { leastCostStart } from './leastCostStart.ts';
import { northWestCorner } from './northWestCorner.ts';
import { pivotBasis } from './pivotBasis.ts';
import { requireMasses } from './requireMasses.ts';
import { requireTable } from './requireTable.ts';
import { transportTableau } from './transportTableau.ts';
import type { TransportTableau } from './transportTableau.ts';

/**
 * Every table that the transportation simplex passes through, from a first basic plan to an optimal one.
 *
 * The primal simplex method on the transport problem min Σ cost_ij·x_ij with row sums a and column sums b
 * (Dantzig 1951), pivots chosen by the most negative reduced cost and ties broken by a perturbation (Orden
 * 1956), so that tied and degenerate problems end too. For tables that a person reads: each step goes over
 * the whole table. Masses stay in the caller's units and may be 0.
 * @throws TypeError or RangeError naming `a`, `b`, `cost` or `start`: bad masses, unequal sums, costs that
 * are not finite, a wrong number of them, or an unknown rule.
 *
 * @example
 * transportSteps([1, 1], [1, 1], [5, 1, 1, 5]).map((tableau) => tableau.cost); // [10, 2]
 * transportSteps([1, 3, 2], [2, 1, 3], [6, 7, 8, 5, 6, 7, 4, 5, 6]).map((tableau) => tableau.cost); // [36]
 */
export function transportSteps(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  cost: ArrayLike<number>,
  { start = 'northWestCorner' }: { readonly start?: 'northWestCorner' | 'leastCost' } = {},
): readonly TransportTableau[] {
  requireMasses(a, b);
  requireTable('cost', cost, a.length, b.length);
  if (start !== 'northWestCorner' && start !== 'leastCost') {
    throw new RangeError(`start is ${String(start)}; it must be northWestCorner or leastCost.`);
  }
  const first = start === 'leastCost' ? leastCostStart(a, b, cost) : northWestCorner(a, b);
  let tableau = transportTableau(first, cost);
  const steps = [tableau];
  while (tableau.pivot) {
    tableau = transportTableau(pivotBasis(tableau.basis, tableau.pivot), cost);
    steps.push(tableau);
  }
  return steps;
}
