import type { Rule } from '../Rule.ts';
import { largest } from '../values.ts';

/** Every key of `expected` at one tolerance. */
const every =
  (rtol: number, atol: number): Rule =>
  (comparison, got, { expected }) =>
    comparison.deep('', got, expected, rtol, atol);

/** A running mean keeps the digits of the largest value it has met. */
const smoothing: Rule = (comparison, got, { input, expected }) =>
  comparison.deep('', got, expected, 1e-12, 1e-14 * largest(input['x']));

/** Where two values are equally dense either may be named the mode; else it is one of the sample, to the last bit. */
const scores: Rule = (comparison, got, { expected }) => {
  const { value, density, ambiguous, ...rest } = expected;
  if (density === undefined) return comparison.deep('', got, rest, 1e-10, 1e-12);
  if (ambiguous !== true) comparison.deep('value', got['value'], value, 0, 0);
  comparison.deep('density', got['density'], density, 1e-10, 1e-12);
  comparison.deep('ambiguous', got['ambiguous'], ambiguous, 0, 0);
};

const threshold: Rule = (comparison, got, { expected }) => {
  for (const [key, value] of Object.entries(expected))
    comparison.deep(key, got[key], value, key === 'z_cost' ? 1e-9 : 1e-10, 1e-11);
};

/** Time series, as check.mjs compares them. */
export const seriesRules: Readonly<Record<string, Rule>> = {
  dtw: every(1e-12, 1e-14),
  ewma_smoothing: smoothing,
  tadgan_errors: every(1e-12, 1e-13),
  tadgan_scores: scores,
  tadgan_threshold: threshold,
};
