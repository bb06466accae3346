import type { Rule } from '../Rule.ts';
import { largest, list } from '../values.ts';

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

/** Newton's method and maximum likelihood, as check.mjs compares them. */
export const estimationRules: Readonly<Record<string, Rule>> = { newton, gaussian_mle: gaussianMle };
