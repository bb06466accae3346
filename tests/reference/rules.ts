import { Comparison, member, toList } from './Comparison.ts';
import type { Result } from './Comparison.ts';
import type { Case, Fixture, Tolerance, Value } from './fixture.ts';

/** How one quantity's results are compared: the rules of check.mjs, quantity by quantity. */
export type Rule = (comparison: Comparison, got: Result, testCase: Case, fixture: Fixture) => void;

/**
 * All keys of `expected` at the file's tolerance, distances (roots) at their own; near-identical cases at the
 * strict one.
 */
const plain: Rule = (comparison, got, { expected, tags, tolerance }, fixture) => {
  const strict = tags.includes('near-identical') ? fixture.tolerance_strict : undefined;
  const rule: Tolerance = { ...fixture.tolerance, ...tolerance, ...strict };
  const rtol = rule.rtol ?? NaN;
  const atol = rule.atol ?? NaN;
  for (const [key, value] of Object.entries(expected)) {
    const distance = rule.distance_keys?.includes(key) ?? key.startsWith('distance');
    comparison.deep(key, got[key], value, rtol, distance ? (rule.distance_atol ?? atol) : atol);
  }
};

/** Roots amplify near 0: W_p may be off by as much as its p-th power's tolerance allows. */
const wasserstein: Rule = (comparison, got, { input, expected, tags }) => {
  const scale = largest(input['x'], input['y']);
  const atol = 1e-14;
  for (const [p, value] of Object.entries(record(expected['w']))) {
    // Sub-ulp masses decide W_∞ in these cases, so no finite arithmetic can be held to it.
    if (p === 'Infinity' && tags.includes('no-winf')) continue;
    const order = p === 'Infinity' ? 1 : Number(p);
    const w = Number(value);
    const root = Math.max(
      atol * scale,
      (atol * scale ** order) / (order * Math.max(w, 1e-300) ** (order - 1)),
    );
    const allowed = order > 1 ? Math.min(atol ** (1 / order) * scale, root) : atol * scale;
    comparison.number(`w.${p}`, member(got['w'], p), w, 1e-10, allowed);
  }
  for (const [p, value] of Object.entries(record(expected['w_pow_p']))) {
    comparison.deep(`w_pow_p.${p}`, member(got['w_pow_p'], p), value, 1e-10, atol * scale ** Number(p));
  }
  if (expected['plan'] !== undefined) comparePlans(comparison, got['plan'], expected['plan']);
};

const gaussian: Rule = (comparison, got, { expected }) => {
  // js: the files' own quadrature tolerance; hellinger and tv: a root or a difference near 0 costs half the
  // digits.
  const special: Readonly<Record<string, readonly [number, number]>> = {
    js_nats: [1e-6, 1e-10],
    hellinger: [1e-10, 1e-7],
    tv: [1e-9, 1e-9],
  };
  for (const [key, value] of Object.entries(expected)) {
    const [rtol, atol] = special[key] ?? [1e-11, 1e-13];
    comparison.deep(key, got[key], value, rtol, atol);
  }
};

const kantorovich: Rule = (comparison, got, { input, expected }) => {
  const scale = largest(input['x']);
  comparison.deep('w1', got['w1'], expected['w1'], 1e-11, 1e-13 * scale);
  comparison.deep('xs', got['xs'], expected['xs'], 0, 0);
  comparison.deep('cdf_diff', got['cdf_diff'], expected['cdf_diff'], 0, 1e-14);
  comparison.deep('unique', got['unique'], expected['unique'], 0, 0);
  // Where F = G on a stretch other potentials are right too; then its value and slope are what is checked.
  if (expected['unique'] === true) {
    comparison.deep('phi_sorted', got['phi_sorted'], expected['phi_sorted'], 1e-12, 1e-12 * scale);
  }
  const phi = numbers(got['phi_sorted']);
  const xs = numbers(got['xs']);
  const steep = phi
    .slice(1)
    .some((value, k) => Math.abs(value - phi[k]!) > xs[k + 1]! - xs[k]! + 1e-12 * scale);
  comparison.holds('phi_sorted is not 1-Lipschitz', phi.length === xs.length && !steep);
};

const assignment: Rule = (comparison, got, { input, expected }) => {
  if (expected['infeasible'] === true) {
    comparison.holds('must say infeasible', got['infeasible'] === true);
    return;
  }
  const costs = list(input['C']).map(list);
  const scale = largest(input['C']);
  const pairs = (toList(got['assignment']) ?? []).map(numbers);
  const size = Math.min(costs.length, costs[0]?.length ?? 0);
  comparison.number('cost', got['cost'], Number(expected['cost']), 1e-13, 1e-13 * scale);
  comparison.holds(
    'assignment must use each row and column once',
    pairs.length === size && [0, 1].every((side) => new Set(pairs.map((pair) => pair[side])).size === size),
  );
  const sum = pairs.reduce((total, [i, j]) => total + Number(costs[i!]?.[j!]), 0);
  comparison.number('sum of chosen', sum, Number(expected['cost']), 1e-13, 1e-12 * scale);
  if (expected['unique'] === true) comparison.deep('assignment', pairs, expected['assignment'], 0, 0);
};

export const rules: Readonly<Record<string, Rule>> = {
  kl_divergence: plain,
  jensen_shannon: plain,
  total_variation: plain,
  hellinger: plain,
  chi_square: plain,
  gaussian_1d: gaussian,
  wasserstein_1d: wasserstein,
  wasserstein_histogram: wasserstein,
  kantorovich_1d: kantorovich,
  assignment,
};

/** Plans as [i, j, mass] triples; entries of mass below 1e-13 may be missing or extra. */
function comparePlans(comparison: Comparison, got: unknown, expected: Value): void {
  const rest = new Map(
    list(expected).map((entry) => [list(entry).slice(0, 2).join(), Number(list(entry)[2])]),
  );
  const gotList = toList(got);
  comparison.holds('plan: missing', gotList !== undefined);
  for (const [i, j, mass] of (gotList ?? []).map(numbers)) {
    const key = [i, j].join();
    comparison.number(`plan[${key}]`, mass, rest.get(key) ?? 0, 0, 1e-13);
    rest.delete(key);
  }
  for (const [key, mass] of rest) comparison.number(`plan[${key}]`, 0, mass, 0, 1e-13);
}

function list(value: Value | undefined): readonly Value[] {
  if (!Array.isArray(value)) throw new TypeError(`expected a list in the fixture, got ${String(value)}`);
  return value;
}

function record(value: Value | undefined): { readonly [key: string]: Value } {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('expected a record in the fixture');
  return Object.fromEntries(Object.entries(value));
}

function numbers(value: unknown): readonly number[] {
  return (toList(value) ?? []).map(Number);
}

/**
 * The largest finite absolute number in nested lists, or 1 if there is none: the scale that absolute
 * tolerances are relative to.
 */
function largest(...values: readonly (Value | undefined)[]): number {
  const finite = values.flatMap(flatten).filter(Number.isFinite).map(Math.abs);
  return Math.max(0, ...finite) || 1;
}

function flatten(value: Value | undefined): readonly number[] {
  return Array.isArray(value) ? value.flatMap(flatten) : typeof value === 'number' ? [value] : [];
}
