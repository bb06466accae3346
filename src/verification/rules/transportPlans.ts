import type { Comparison } from '../Comparison.ts';
import type { Rule } from '../Rule.ts';
import { gotNumbers, largest, matrix, numbers, toList } from '../values.ts';

/** The plan and the prices must prove the cost; they are compared entry by entry where only one is optimal. */
const exact: Rule = (comparison, got, { input, expected }) => {
  const scale = largest(input['C']);
  const cost = Number(expected['cost']);
  comparison.number('cost', got['cost'], cost, 1e-11, 1e-12 * scale);
  const problem = { a: shares(numbers(input['a'])), b: shares(numbers(input['b'])), C: matrix(input['C']) };
  const plan = (toList(got['plan']) ?? []).map(gotNumbers);
  provePlan(comparison, plan, problem);
  const carried = plan.reduce((sum, [i, j, mass]) => sum + Number(mass) * Number(problem.C[i!]?.[j!]), 0);
  comparison.number('cost of the plan', carried, cost, 1e-11, 1e-12 * scale);
  if (expected['plan_unique'] === true) comparePlan(comparison, plan, matrix(expected['plan']));
  const [u, v] = [gotNumbers(got['u']), gotNumbers(got['v'])];
  provePrices(comparison, [u, v], problem, { cost, tolerance: 1e-10 * scale });
  if (expected['dual_unique'] === true) {
    // One constant may move between u and v.
    const gauge = u[0] ?? NaN;
    comparison.deep(
      'u',
      u.map((price) => price - gauge),
      expected['u'],
      0,
      1e-10 * scale,
    );
    comparison.deep(
      'v',
      v.map((price) => price + gauge),
      expected['v'],
      0,
      1e-10 * scale,
    );
  }
};

interface Problem {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly C: readonly (readonly number[])[];
}

function provePlan(comparison: Comparison, plan: readonly (readonly number[])[], { a, b }: Problem): void {
  const [sent, got] = [a.map(() => 0), b.map(() => 0)];
  for (const [i = -1, j = -1, mass = NaN] of plan) {
    sent[i]! += mass;
    got[j]! += mass;
  }
  comparison.holds(
    'plan: a mass is negative',
    plan.every(([, , mass]) => Number(mass) >= 0),
  );
  comparison.deep('row sums', sent, a, 0, 1e-13);
  comparison.deep('column sums', got, b, 0, 1e-13);
}

/** An entry that is missing on one side counts as 0 there; 1e-12 is check.mjs's own limit. */
function comparePlan(
  comparison: Comparison,
  got: readonly (readonly number[])[],
  expected: readonly (readonly number[])[],
): void {
  const masses = (plan: readonly (readonly number[])[]) =>
    new Map(plan.map(([i, j, mass]) => [`${i},${j}`, Number(mass)]));
  const [mine, theirs] = [masses(got), masses(expected)];
  for (const key of new Set([...mine.keys(), ...theirs.keys()]))
    comparison.number(`plan[${key}]`, mine.get(key) ?? 0, theirs.get(key) ?? 0, 0, 1e-12);
}

function provePrices(
  comparison: Comparison,
  [u, v]: readonly [readonly number[], readonly number[]],
  { a, b, C }: Problem,
  { cost, tolerance }: { readonly cost: number; readonly tolerance: number },
): void {
  const excess = C.flatMap((row, i) => row.map((entry, j) => Number(u[i]) + Number(v[j]) - entry));
  comparison.number('dual infeasibility', Math.max(0, ...excess), 0, 0, tolerance);
  const value = [...a.map((share, i) => share * Number(u[i])), ...b.map((share, j) => share * Number(v[j]))];
  const dual = value.reduce((sum, term) => sum + term, 0);
  comparison.number('dual value', dual, cost, 1e-10, tolerance);
}

/** Weights over their sum; in units of the largest, for the sum of the weights themselves may overflow. */
function shares(weights: readonly number[]): readonly number[] {
  const most = Math.max(...weights);
  const units = weights.map((weight) => weight / most);
  const total = units.reduce((sum, unit) => sum + unit, 0);
  return units.map((unit) => unit / total);
}

/** Costs and weights are whole numbers, and so is the optimum. */
const generated: Rule = (comparison, got, { expected }) => {
  for (const key of ['total_cost', 'total_mass', 'cost'])
    comparison.deep(key, got[key], expected[key], 1e-11, 0);
  const rounded = Math.round(Number(got['total_cost']));
  comparison.holds(
    `total_cost rounds to ${rounded}, not ${String(expected['total_cost'])}`,
    rounded === expected['total_cost'],
  );
};

/** Exact transport plans. */
export const transportPlansRules: Readonly<Record<string, Rule>> = {
  ot_exact: exact,
  ot_generated: generated,
};
