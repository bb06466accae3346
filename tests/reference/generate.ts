import type { Input } from '../../src/verification/Adapter.ts';
import { record } from '../../src/verification/values.ts';
import { make } from './fixtures/check/genlarge.mjs';

/** The lists a, b and C (row by row) that the recipe of a large transport problem stands for. */
export function generate({ spec }: Input): Input {
  const { n, m, kind, weights, R, seed, wmax } = record(spec);
  const sizes = { n: Number(n), m: Number(m), R: Number(R), seed: Number(seed), wmax: Number(wmax ?? 100) };
  const { a, b, C } = make({ ...sizes, kind, weights });
  return { a: Array.from(a), b: Array.from(b), C: Array.from(C) };
}
