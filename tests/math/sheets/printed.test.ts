import { expect, it } from 'vitest';
import { agreesWithPrinted } from './printed.ts';

it.each([
  [0.3368308203468, '.3368308203', true],
  [0.33683082036, '.3368308203', false],
  [0.599, '.598706', false],
  [1.935e-22, '1.93e-22', true],
  [18.4, '18', true],
  [18.6, '18', false],
  [NaN, '1', false],
  [Infinity, '1', false],
])('%d against the printed %s: %s', (got, printed, agrees) => {
  expect(agreesWithPrinted(got, printed)).toBe(agrees);
});
