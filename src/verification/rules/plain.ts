import type { Tolerance } from '../Fixture.ts';
import type { Rule } from '../Rule.ts';

/**
 * All keys of `expected` at the file's tolerance, distances (roots) at their own; near-identical cases at the
 * strict one.
 */
export const plain: Rule = (comparison, got, { expected, tags, tolerance }, fixture) => {
  const strict = tags.includes('near-identical') ? fixture.tolerance_strict : undefined;
  const rule: Tolerance = { ...fixture.tolerance, ...tolerance, ...strict };
  const rtol = rule.rtol ?? NaN;
  const atol = rule.atol ?? NaN;
  for (const [key, value] of Object.entries(expected)) {
    const distance = rule.distance_keys?.includes(key) ?? key.startsWith('distance');
    comparison.deep(key, got[key], value, rtol, distance ? (rule.distance_atol ?? atol) : atol);
  }
};
