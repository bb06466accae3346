import { neumaierSum } from '../../summation/neumaierSum.ts';
import type { TransportProblem } from './TransportProblem.ts';

/**
 * The plan that row potentials stand for and what it costs to carry.
 *
 * `plan` is row-major with the matrix's shape; its columns sum to b's shares. `cost` = Σ P_ij C_ij.
 */
export interface EntropicPlan {
  readonly plan: Float64Array;
  readonly cost: number;
}

/**
 * The plan of row potentials `f` on a problem that was checked: see `entropicPlan`.
 *
 * @example
 * planOfPotential(readProblem([1], [1, 3], [2, 6], 1), [0]); // { plan: [0.25, 0.75], cost: 5 }
 */
export function planOfPotential({ a, b, cost, eps }: TransportProblem, f: ArrayLike<number>): EntropicPlan {
  const columns = b.length;
  const lowest = new Float64Array(columns).fill(Infinity);
  const totals = new Float64Array(columns);
  const plan = new Float64Array(cost.length);
  const rows = Array.from(a.keys()).filter((i) => a[i]! > 0);
  for (const i of rows) {
    for (let j = 0; j < columns; j++) lowest[j] = Math.min(lowest[j]!, cost[i * columns + j]! - f[i]!);
  }
  for (const i of rows) {
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j;
      plan[at] = a[i]! * Math.exp((lowest[j]! - (cost[at]! - f[i]!)) / eps);
      totals[j]! += plan[at]!;
    }
  }
  const scales = totals.map((total, j) => b[j]! / total);
  const costs = new Float64Array(a.length);
  for (let i = 0, at = 0; i < a.length; i++) {
    for (let j = 0; j < columns; j++, at++) {
      plan[at]! *= scales[j]!;
      costs[i]! += plan[at]! * cost[at]!;
    }
  }
  return { plan, cost: neumaierSum(costs) };
}
