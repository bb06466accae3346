import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mixtureDistances } from '@/math/index.ts';
import type { Mixture } from '@/math/index.ts';

const QUANTITIES = ['kl', 'reverseKl', 'js', 'tv', 'w1', 'w2'] as const;

interface MixtureCase {
  readonly name: string;
  readonly p: Mixture;
  readonly q: Mixture;
  readonly expected: Readonly<Record<(typeof QUANTITIES)[number], number>>;
}

const file: {
  readonly generated_by: Readonly<Record<string, unknown>>;
  readonly cases: readonly MixtureCase[];
} = JSON.parse(readFileSync(new URL('./mixtures.json', import.meta.url), 'utf8'));

/** The reference is rounded once; the result must lie within its own error estimate of it. */
function agrees(
  { value, error }: { readonly value: number; readonly error: number },
  expected: number,
): boolean {
  return Math.abs(value - expected) <= error + Number.EPSILON * Math.abs(expected);
}

describe.each(file.cases.map((testCase) => [testCase.name, testCase] as const))(
  '%s',
  (_name, { p, q, expected }) => {
    const got = mixtureDistances(p, q);
    it.each(QUANTITIES)('%s is mpmath’s within its own error estimate', (quantity) => {
      expect(Number.isFinite(expected[quantity])).toBe(true);
      expect(agrees(got[quantity], expected[quantity])).toBe(true);
    });
    it.each(QUANTITIES)('%s has an error estimate that is worth something', (quantity) => {
      // 2e-10: what rounding of the weights can do to a W₂ of 1e-5; the rest is below 1e-13 relative or absolute.
      expect(got[quantity].error).toBeLessThanOrEqual(2e-10 + 1e-13 * expected[quantity]);
    });
  },
);

it('says how the reference was made', () => {
  expect(file.generated_by).toMatchObject({
    mpmath: expect.any(String),
    digits: 25,
    seed: expect.any(Number),
  });
  expect(file.cases).toHaveLength(16);
});

it('bites: a value off by 1e-12 does not agree', () => {
  const { p, q, expected } = file.cases[2]!;
  const { kl } = mixtureDistances(p, q);
  expect(agrees(kl, expected.kl)).toBe(true);
  expect(agrees({ ...kl, value: kl.value + 1e-12 }, expected.kl)).toBe(false);
});
