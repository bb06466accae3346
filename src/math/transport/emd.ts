import { normaliseWeights } from '../divergence/normaliseWeights.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import { describe } from '../validation/describe.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { certifyPlan } from './certifyPlan.ts';
import type { TransportCertificate } from './certifyPlan.ts';
import { completePrices } from './completePrices.ts';
import { listPlan } from './listPlan.ts';
import type { AtomMatching } from './matchAtoms.ts';
import type { SimplexEngine } from './simplex/openSimplex.ts';
import { solveTransport } from './simplex/solveTransport.ts';

/**
 * An optimal transport plan and its proof.
 *
 * `cost` is Σ mass·cost of the plan for a total mass of 1, in the units of the costs; `plan` lists what goes
 * from which atom of a to which of b, in order of source and target, at most n + m − 1 entries. `u` and `v`
 * are dual prices: u_i + v_j ≤ cost_ij everywhere, with equality where mass goes, u[0] = 0, so that Σ a_i u_i
 * + Σ b_j v_j = `cost` for a and b of total 1. `engine` says which form of the solver ran.
 */
export interface Emd {
  readonly cost: number;
  readonly plan: AtomMatching;
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly certificate: TransportCertificate;
  readonly engine: SimplexEngine;
}

/**
 * The exact earth mover's distance between two weighted sets of atoms under any costs, with the optimal plan
 * and dual prices that prove it.
 *
 * min Σ P_ij cost_ij over plans P ≥ 0 with row sums a and column sums b (Kantorovich 1942), by the primal
 * network simplex on strongly feasible trees, which never cycles; pivots are compiled to WebAssembly with
 * SIMD unless `engine` is 'typescript' or the browser has none. `cost` is flat row-major, n × m, of any
 * finite numbers; a and b are divided by their own sums; atoms of weight 0 carry nothing. The result is
 * optimal to about 1e-14 of the range of costs and 2⁻⁵² of the mass. POT's `emd` gives the plan, its `emd2`
 * the cost.
 * @throws TypeError or RangeError naming `a`, `b`, `cost` or `engine`: bad weights, a matrix that is not n·m
 * long, an entry that is not finite, or an unknown engine.
 *
 * @example
 * emd([0.5, 0.5], [0.25, 0.75], [0, 1, 1, 0]).cost; // 0.25
 * emd([0.5, 0.5], [0.25, 0.75], [0, 1, 1, 0]).plan.mass; // [0.25, 0.25, 0.5]
 * emd([7, 9, 18], [5, 8, 7, 14], [19, 30, 50, 10, 70, 30, 40, 60, 40, 8, 70, 20]).cost * 34; // 743
 * emd([1, 1], [1, 1], [1, 2, 2, 1], { engine: 'typescript' }).v; // [1, 2]
 */
export function emd(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  cost: ArrayLike<number>,
  { engine = 'wasm' }: { readonly engine?: SimplexEngine } = {},
): Emd {
  const from = normaliseWeights('a', a);
  const to = normaliseWeights('b', b);
  const costs = readCosts(cost, a.length, b.length);
  if (engine !== 'wasm' && engine !== 'typescript')
    throw new RangeError(`engine is ${describe(engine)}; it must be 'wasm' or 'typescript'.`);
  const solution = solveTransport(from, to, costs, engine);
  const plan = listPlan(solution);
  const { u, v } = completePrices(costs, solution.u, solution.v);
  const total = neumaierSum(
    plan.mass.map((m, k) => m * costs[plan.source[k]! * b.length + plan.target[k]!]!),
  );
  const certificate = certifyPlan(from.share, to.share, costs, { cost: total, plan, u, v });
  return { cost: total, plan, u, v, certificate, engine: solution.engine };
}

function readCosts(cost: ArrayLike<number>, rows: number, columns: number): Float64Array {
  // A million entries are checked faster together: x − x is NaN for the entries to be refused.
  const bad = cost instanceof Float64Array && cost.length > 0 ? sumOfDifferences(cost) !== 0 : true;
  if (bad) requireNumbers('cost', cost);
  if (cost.length === rows * columns) return cost instanceof Float64Array ? cost : Float64Array.from(cost);
  throw new RangeError(
    `cost has ${cost.length} entries; ${rows} atoms of a and ${columns} of b need ${rows * columns}.`,
  );
}

function sumOfDifferences(list: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < list.length; k++) sum += list[k]! - list[k]!;
  return sum;
}
