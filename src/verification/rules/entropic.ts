import type { Comparison } from '../Comparison.ts';
import type { Case, Tolerance, Value } from '../Fixture.ts';
import type { Rule } from '../Rule.ts';
import { gotNumbers, largest, list, matrix, member, numbers, record, toList } from '../values.ts';

/** Plan and values at convergence, potentials after bringing f to 0 where the case does, and the first iterates as they are. */
const sinkhorn: Rule = (comparison, got, testCase) => {
  const { input, expected, tolerance } = testCase;
  const scale = largest(input['C']);
  comparison.deep('plan', got['plan'], expected['plan'], 0, own(tolerance, 'plan_atol', 1e-9));
  const values = own(tolerance, 'value_atol_times_scale', 1e-10) * scale;
  for (const key of ['transport_cost', 'value_kl', 'value_negent'])
    comparison.deep(key, got[key], expected[key], 1e-9, values);
  comparePotentials(comparison, got, testCase, scale);
  const iterates = toList(got['iterates']) ?? [];
  for (const iterate of list(expected['iterates']).map(record)) {
    const at = `iterates[k=${String(iterate['k'])}]`;
    const mine = iterates.find((one) => member(one, 'k') === iterate['k']);
    const atol = 1e-11 * Math.max(scale, Number(input['eps']), largest(iterate['f'], iterate['g']));
    for (const key of ['f', 'g'])
      comparison.deep(`${at}.${key}`, member(mine, key), iterate[key], 1e-10, atol);
    comparison.deep(`${at}.row_error`, member(mine, 'row_error'), iterate['row_error'], 1e-6, 1e-10);
    const cost = member(mine, 'transport_cost');
    comparison.deep(`${at}.transport_cost`, cost, iterate['transport_cost'], 1e-9, 1e-10 * scale);
  }
};

function comparePotentials(
  comparison: Comparison,
  got: Readonly<Record<string, unknown>>,
  { expected, tolerance }: Case,
  scale: number,
): void {
  const f = gotNumbers(got['f']);
  const g = gotNumbers(got['g']);
  comparison.holds('f and g: one number a weight', f.length > 0 && [...f, ...g].every(Number.isFinite));
  // The first potential that the case gives is its 0; a case may give none.
  const origin = list(expected['f']).findIndex((value: Value) => value !== null);
  const shift = origin === -1 ? 0 : (f[origin] ?? NaN);
  const atol = own(tolerance, 'potentials_atol_times_scale', 1e-6) * scale;
  const levels = (values: readonly number[], by: number) => values.map((value) => value + by);
  comparison.deep('f', levels(f, -shift), expected['f'], 0, atol);
  comparison.deep('g', levels(g, shift), expected['g'], 0, atol);
}

/** A case's own tolerance where it has one. */
function own(tolerance: Tolerance | undefined, key: string, usual: number): number {
  const value = member(tolerance, key);
  return typeof value === 'number' ? value : usual;
}

/** Self-transport converges slowly in the reference: 1e-6, and 1e-8 of the largest squared distance. */
const sinkhornDivergence: Rule = (comparison, got, { input, expected }) => {
  const scale = 4 * largest(input['x'], input['y']) ** 2;
  for (const [key, value] of Object.entries(expected))
    comparison.deep(key, got[key], value, 1e-6, 1e-8 * scale);
};

/** Minima of differences rounded once; each place must reach its minimum, and be the first where none tie. */
const cTransform: Rule = (comparison, got, { input, expected, tags }) => {
  const scale = largest(input['C'], input['g']);
  const tolerances: Readonly<Record<string, readonly [number, number]>> = {
    f: [1e-13, 1e-14 * scale],
    g_cc: [1e-13, 1e-14 * scale],
    dual_value: [1e-12, 1e-13 * scale],
    soft_f: [1e-11, 1e-12 * scale],
  };
  for (const [key, [rtol, atol]] of Object.entries(tolerances))
    comparison.deep(key, got[key], expected[key], rtol, atol);
  if (!['float-ties', 'ties', 'already-c-concave'].some((tag) => tags.includes(tag)))
    comparison.deep('argmin', got['argmin'], expected['argmin'], 0, 0);
  const costs = matrix(input['C']);
  const f = numbers(expected['f']);
  const g = numbers(input['g']);
  const places = gotNumbers(got['argmin']);
  const reached = f.map((_, i) => (costs[i]?.[places[i]!] ?? NaN) - (g[places[i]!] ?? NaN));
  comparison.deep('C - g at argmin', reached, f, 1e-13, 1e-14 * scale);
  const back = gotNumbers(got['argmin_cc']);
  const gcc = numbers(expected['g_cc']);
  const reachedBack = gcc.map((_, j) => (costs[back[j]!]?.[j] ?? NaN) - (f[back[j]!] ?? NaN));
  comparison.deep('C - f at argmin_cc', reachedBack, gcc, 1e-13, 1e-14 * scale);
};

/** Entropic transport and c-transforms: what check.mjs compares, and the places of the minima. */
export const entropicRules: Readonly<Record<string, Rule>> = {
  sinkhorn,
  sinkhorn_divergence: sinkhornDivergence,
  c_transform: cTransform,
};
