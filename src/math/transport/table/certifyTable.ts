import { neumaierSum } from '../../summation/neumaierSum.ts';
import { improvingCycle } from './improvingCycle.ts';
import { requireMasses } from './requireMasses.ts';
import { requireTable } from './requireTable.ts';
import type { CycleCell } from './transportTableau.ts';
import { transportSteps } from './transportSteps.ts';

/**
 * What can be said of a plan. `rowErrors` and `columnErrors` are what each line carries too much; `feasible`
 * says whether all are 0 up to rounding. A plan that is not feasible has no `cost` and no `gap`: both are
 * NaN. `u` and `v` prove the `optimum`: u_i + v_j ≤ cost_ij everywhere and Σ a·u + Σ b·v = optimum. `gap` is
 * how much dearer the plan is, Σ plan·(cost − u − v). If it is not `optimal`, moving up to `amount` around the
 * cycle of `improvement` saves `saving` a unit.
 */
export interface TableCertificate {
  readonly rowErrors: Float64Array;
  readonly columnErrors: Float64Array;
  readonly feasible: boolean;
  readonly cost: number;
  readonly optimum: number;
  readonly gap: number;
  readonly optimal: boolean;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly improvement:
    { readonly cycle: readonly CycleCell[]; readonly saving: number; readonly amount: number } | undefined;
}

/**
 * Whether a plan carries a to b and whether any other does so more cheaply, with the proof: prices that no
 * plan can beat, or a cycle along which this one is improved.
 *
 * By linear-programming duality and complementary slackness: a plan is optimal if and only if prices exist
 * with cost − u − v ≥ 0 everywhere and 0 wherever it carries something. `plan` and `cost` are flat, row-major;
 * masses in the caller's units, with equal sums. Costs that differ by 2⁻⁴⁰ of the largest count as equal.
 * @throws TypeError or RangeError naming `plan`, `a`, `b` or `cost`: bad masses, unequal sums, a wrong number
 * of entries, entries that are not finite, or a negative one in the plan.
 *
 * @example
 * certifyTable([1, 0, 0, 1], [1, 1], [1, 1], [5, 1, 1, 5]).gap; // 8
 * certifyTable([0, 1, 1, 0], [1, 1], [1, 1], [5, 1, 1, 5]).optimal; // true
 * certifyTable([0, 1, 0, 0], [1, 1], [1, 1], [5, 1, 1, 5]).rowErrors; // [0, -1]
 */
export function certifyTable(
  plan: ArrayLike<number>,
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  cost: ArrayLike<number>,
): TableCertificate {
  const slack = requireMasses(a, b);
  requireTable('cost', cost, a.length, b.length);
  requirePlan(plan, a.length, b.length);
  const { u, v, cost: optimum, reducedCosts } = transportSteps(a, b, cost, { start: 'leastCost' }).at(-1)!;
  const rowErrors = Float64Array.from(a, (mass, i) =>
    neumaierSum([...Array.from(b, (_, j) => plan[i * b.length + j]!), -mass]),
  );
  const columnErrors = Float64Array.from(b, (mass, j) =>
    neumaierSum([...Array.from(a, (_, i) => plan[i * b.length + j]!), -mass]),
  );
  const feasible = [...rowErrors, ...columnErrors].every((error) => Math.abs(error) <= slack);
  const weigh = (prices: ArrayLike<number>): number =>
    feasible ? neumaierSum(Float64Array.from(plan, (mass, k) => mass * prices[k]!)) : NaN;
  const cycle = feasible ? improvingCycle(plan, cost, b.length) : undefined;
  return {
    rowErrors,
    columnErrors,
    feasible,
    cost: weigh(cost),
    optimum,
    gap: weigh(reducedCosts.map((reduced) => Math.max(0, reduced))),
    optimal: feasible && cycle === undefined,
    u,
    v,
    improvement: cycle && measureCycle(cycle, plan, cost, b.length),
  };
}

function measureCycle(
  cycle: readonly CycleCell[],
  plan: ArrayLike<number>,
  cost: ArrayLike<number>,
  columns: number,
): TableCertificate['improvement'] {
  const at = ({ row, column }: CycleCell): number => row * columns + column;
  const givers = cycle.filter(({ sign }) => sign === -1);
  return {
    cycle,
    saving: -neumaierSum(cycle.map((cell) => cell.sign * cost[at(cell)]!)),
    amount: givers.reduce((least, cell) => Math.min(least, plan[at(cell)]!), Infinity),
  };
}

function requirePlan(plan: ArrayLike<number>, rows: number, columns: number): void {
  requireTable('plan', plan, rows, columns);
  for (let k = 0; k < plan.length; k++) {
    if (plan[k]! < 0) throw new RangeError(`plan[${k}] is ${plan[k]}; a cell carries at least 0.`);
  }
}
