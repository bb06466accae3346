import type { Rule } from '../Rule.ts';
import { gotNumbers, largest, member, record } from '../values.ts';
import { comparePlans } from './comparePlans.ts';

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
  const phi = gotNumbers(got['phi_sorted']);
  const xs = gotNumbers(got['xs']);
  const steep = phi
    .slice(1)
    .some((value, k) => Math.abs(value - phi[k]!) > xs[k + 1]! - xs[k]! + 1e-12 * scale);
  comparison.holds('phi_sorted is not 1-Lipschitz', phi.length === xs.length && !steep);
};

/** Transport on the line. */
export const lineRules: Readonly<Record<string, Rule>> = {
  wasserstein_1d: wasserstein,
  wasserstein_histogram: wasserstein,
  kantorovich_1d: kantorovich,
};
