import { neumaierSum } from '../summation/neumaierSum.ts';
import type { DualPrices } from './completePrices.ts';
import type { AtomMatching } from './matchAtoms.ts';

/**
 * How far a transport plan is from proving itself: all three are 0 but for rounding if it is optimal.
 *
 * `marginalError` is the largest difference between what an atom sends or gets and its share of the mass;
 * `dualInfeasibility` the most that u_i + v_j exceeds cost_ij; `gap` = cost − (Σ a u + Σ b v). The optimum
 * lies within `gap` + `dualInfeasibility` of the cost, up to the marginal error.
 */
export interface TransportCertificate {
  readonly marginalError: number;
  readonly dualInfeasibility: number;
  readonly gap: number;
}

/**
 * Measures a plan and its dual prices against the problem itself, not against how they were found.
 *
 * `a` and `b` are shares of total 1, `cost` is flat row-major; weak duality: any prices with u_i + v_j ≤
 * cost_ij prove that no plan costs less than Σ a u + Σ b v.
 *
 * @example
 * const plan = { source: Int32Array.of(0), target: Int32Array.of(0), mass: Float64Array.of(1) };
 * certifyPlan(Float64Array.of(1), Float64Array.of(1), Float64Array.of(3),
 * { cost: 3, plan, u: Float64Array.of(0), v: Float64Array.of(2) });
 * // { marginalError: 0, dualInfeasibility: 0, gap: 1 }
 */
export function certifyPlan(
  a: Float64Array,
  b: Float64Array,
  cost: Float64Array,
  solution: DualPrices & { readonly cost: number; readonly plan: AtomMatching },
): TransportCertificate {
  const { plan, u, v } = solution;
  const sent = new Float64Array(a.length);
  const got = new Float64Array(b.length);
  for (let k = 0; k < plan.mass.length; k++) {
    sent[plan.source[k]!]! += plan.mass[k]!;
    got[plan.target[k]!]! += plan.mass[k]!;
  }
  const worth = new Float64Array(a.length + b.length);
  for (let i = 0; i < a.length; i++) worth[i] = a[i]! * u[i]!;
  for (let j = 0; j < b.length; j++) worth[a.length + j] = b[j]! * v[j]!;
  return {
    marginalError: Math.max(largestDifference(sent, a), largestDifference(got, b)),
    dualInfeasibility: infeasibility(cost, u, v),
    gap: solution.cost - neumaierSum(worth),
  };
}

function largestDifference(x: Float64Array, y: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < x.length; k++) largest = Math.max(largest, Math.abs(x[k]! - y[k]!));
  return largest;
}

function infeasibility(cost: Float64Array, u: Float64Array, v: Float64Array): number {
  let most = 0;
  for (let i = 0; i < u.length; i++) {
    const start = i * v.length;
    const price = u[i]!;
    for (let j = 0; j < v.length; j++) {
      const excess = price + v[j]! - cost[start + j]!;
      if (excess > most) most = excess;
    }
  }
  return most;
}
