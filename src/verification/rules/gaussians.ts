import type { Rule } from '../Rule.ts';

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

/** Distances between normals. */
export const gaussiansRules: Readonly<Record<string, Rule>> = { gaussian_1d: gaussian };
