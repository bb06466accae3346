import type { Rule } from '../Rule.ts';
import { largest, member, record } from '../values.ts';

/** Each direction's power at 1e-13 of the squared scale; roots at their own, for a root amplifies near 0. */
const slicedWasserstein: Rule = (comparison, got, { input, expected }) => {
  const scale = largest(input['x'], input['y']);
  comparison.deep(
    'per_direction_pow_p',
    got['per_direction_pow_p'],
    expected['per_direction_pow_p'],
    1e-10,
    1e-13 * scale * scale,
  );
  // The trapezium rule on 2000 angles: at most h²/12 = 2e-7 of a function that kinks as |cos| does.
  comparison.deep('limit', got['limit'], expected['limit'], 1e-6, 0);
  for (const key of ['sw', 'max']) {
    for (const [p, value] of Object.entries(record(expected[key]))) {
      const root = Number(value) < 1e-6 * scale ? 1e-7 * scale : 1e-12 * scale;
      comparison.deep(`${key}.${p}`, member(got[key], p), value, 1e-10, p === '1' ? 1e-13 * scale : root);
    }
  }
};

/** The square at 1e-14 of the scale, its root at what that leaves near 0. */
const energyDistance: Rule = (comparison, got, { input, expected }) => {
  const atol = 1e-14 * largest(input['x'], input['y']);
  const root = Math.min(Math.sqrt(atol), atol / Math.max(Number(expected['energy']), 1e-300));
  for (const [key, value] of Object.entries(expected))
    comparison.deep(key, got[key], value, 1e-10, key === 'energy' ? root : atol);
};

/** Squares by the size of their kernel's values; `mmd`, their root, at 1e-7 or what the square leaves of it. */
const mmd: Rule = (comparison, got, { input, expected, tags }) => {
  const scale = largest(input['x'], input['y']);
  const bounded = 1e-14 + (tags.includes('big-offset') ? 1e-9 : 0);
  const squares: Readonly<Record<string, number>> = {
    rbf: bounded,
    rbf_mix: bounded,
    laplacian: bounded,
    linear: 1e-13 * scale * scale,
    energy: 1e-13 * scale,
  };
  for (const [kernel, atol] of Object.entries(squares)) {
    for (const [key, value] of Object.entries(record(expected[kernel]))) {
      const root = Math.max(1e-7, Math.sqrt(atol));
      comparison.deep(
        `${kernel}.${key}`,
        member(got[kernel], key),
        value,
        1e-10,
        key === 'mmd' ? root : atol,
      );
    }
  }
  comparison.deep('median_sq_pooled', got['median_sq_pooled'], expected['median_sq_pooled'], 1e-12, 0);
};

/** Distances between samples. */
export const samplesRules: Readonly<Record<string, Rule>> = {
  sliced_wasserstein: slicedWasserstein,
  energy_distance: energyDistance,
  mmd,
};
