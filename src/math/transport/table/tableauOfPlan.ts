import { basisOfPlan } from './basisOfPlan.ts';
import { pivotBasis } from './pivotBasis.ts';
import { transportTableau } from './transportTableau.ts';
import type { TransportTableau } from './transportTableau.ts';

/**
 * The simplex table of a plan, whoever made it: potentials, reduced costs and the pivot that makes it
 * cheaper. Undefined if the plan is no vertex, see `basisOfPlan`.
 *
 * A plan with fewer than rows + columns − 1 cells that carry something has many bases. Pivots that move
 * nothing are gone through here, so that the pivot returned moves something, and there is none if and only if
 * the plan is optimal. `plan` and `cost` are flat, row-major.
 * @throws TypeError or RangeError naming `plan` or `cost`.
 *
 * @example
 * tableauOfPlan([1, 0, 0, 1], [5, 1, 1, 5], 2).pivot.theta; // 1
 * tableauOfPlan([0, 1, 1, 0], [5, 1, 1, 5], 2).pivot; // undefined
 * tableauOfPlan([1, 1, 1, 1], [5, 1, 1, 5], 2); // undefined
 */
export function tableauOfPlan(
  plan: ArrayLike<number>,
  cost: ArrayLike<number>,
  columns: number,
): TransportTableau | undefined {
  const basis = basisOfPlan(plan, columns);
  if (!basis) return undefined;
  let tableau = transportTableau(basis, cost);
  while (tableau.pivot?.theta === 0)
    tableau = transportTableau(pivotBasis(tableau.basis, tableau.pivot), cost);
  return tableau;
}
