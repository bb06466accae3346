import type { Rule } from '../Rule.ts';
import { largest, list, matrix, numbers } from '../values.ts';

/** Each iterate at its own tolerance, for the map may amplify rounding; the limit where there is one. */
const newton: Rule = (comparison, got, { expected }) => {
  const iterates = list(expected['iterates']);
  const tolerances = list(expected['iterate_atol']).map(Number);
  const gotIterates = Array.isArray(got['iterates']) ? got['iterates'] : [];
  iterates.forEach((point, k) =>
    comparison.deep(`iterates[${k}]`, gotIterates[k], point, 0, tolerances[k] ?? NaN),
  );
  comparison.deep('root', got['root'], expected['root'], 1e-10, 1e-12);
  if (expected['stopped'] === 'derivative-zero') {
    comparison.deep('stopped', got['stopped'], expected['stopped'], 0, 0);
    comparison.holds('an iterate after the slope was 0', gotIterates.length === iterates.length);
  }
};

/**
 * Variances relative to the squared scale of the sample, means to its scale; of a sample far from 0 the digits that
 * are left.
 */
const gaussianMle: Rule = (comparison, got, { input, expected, tags }) => {
  const scale = largest(input['x']);
  const offset = tags.includes('big-offset');
  for (const [key, value] of Object.entries(expected)) {
    const rtol = offset ? 1e-6 : /log|nll|score/.test(key) ? 1e-9 : 1e-10;
    const atol = /var|cov/.test(key)
      ? 1e-13 * (offset ? 1 : scale * scale * 0.01)
      : offset
        ? 1e-6
        : key === 'mu' || key === 'mean'
          ? 1e-13 * scale
          : key === 'sd_mle'
            ? 1e-10 * scale * 0.01
            : 1e-10;
    comparison.deep(key, got[key], value, rtol, atol);
  }
};

/** Squared distances relative to all that is subtracted in them; ill-conditioned covariances as loosely as the file says. */
const planeNormals: Rule = (comparison, got, { input, expected, tags }) => {
  const [m1, m2] = [numbers(input['m1']), numbers(input['m2'])];
  const traces = [matrix(input['S1']), matrix(input['S2'])].map((s) => s[0]![0]! + s[1]![1]!);
  const scale = (m1[0]! - m2[0]!) ** 2 + (m1[1]! - m2[1]!) ** 2 + traces[0]! + traces[1]! || 1;
  const ill = tags.includes('singular') || tags.includes('ill-conditioned');
  const atol = (ill ? 1e-8 : 2e-14) * scale;
  comparison.deep('w2_sq', got['w2_sq'], expected['w2_sq'], 0, atol);
  comparison.deep('bures_sq', got['bures_sq'], expected['bures_sq'], 0, atol);
  const root = Math.min(Math.sqrt(atol), atol / Math.max(Number(expected['w2']), 1e-300));
  comparison.deep('w2', got['w2'], expected['w2'], 0, root + 1e-13 * Math.sqrt(scale));
  comparison.deep('map', got['map'], expected['map'], 1e-9, 1e-9);
  comparison.deep('geodesic_half', got['geodesic_half'], expected['geodesic_half'], 1e-9, 1e-10 * scale);
  const kl = expected['kl_forward_nats'];
  comparison.deep('kl_forward_nats', got['kl_forward_nats'], kl, ill ? 1e-3 : 1e-9, 1e-9);
};

/** Newton's method, maximum likelihood and Gaussians in the plane, as check.mjs compares them. */
export const estimationRules: Readonly<Record<string, Rule>> = {
  newton,
  gaussian_mle: gaussianMle,
  gaussian_w2_2d: planeNormals,
};
