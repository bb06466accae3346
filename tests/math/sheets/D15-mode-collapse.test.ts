import { expect, it } from 'vitest';
import { jsDivergence, totalVariation } from '@/math/index.ts';

/** Uniform over the first k of eight modes that do not touch. */
const covering = (k: number) => Array.from({ length: 8 }, (_, mode) => (mode < k ? 1 : 0));

it.each([
  [1, 0.875, 0.496929],
  [4, 0.5, 0.215762],
  [8, 0, 0],
])('D15: uniform over %d of eight modes is TV %f and JS %f from uniform over all', (k, tv, js) => {
  expect(totalVariation(covering(k), covering(8))).toBeCloseTo(tv, 15);
  expect(jsDivergence(covering(k), covering(8))).toBeCloseTo(js, 6);
});
