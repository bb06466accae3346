import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapter } from './adapter.ts';
import { checkCase, compareCase } from '@/verification/checkCase.ts';
import { checkRefusal } from '@/verification/checkRefusal.ts';
import type { Result } from '@/verification/Adapter.ts';
import type { Case, Fixture } from '@/verification/Fixture.ts';
import { rules } from '@/verification/rules.ts';
import { readFixture } from './fixture.ts';

const problems = (fixture: Fixture, testCase: Case, result: Result): readonly string[] =>
  compareCase(fixture, testCase, result, rules[fixture.quantity]!).problems;

for (const [quantity, compute] of Object.entries(adapter)) {
  const fixture = readFixture(quantity);
  describe(`${quantity}: ${fixture.count} reference cases`, () => {
    it('holds as many cases as it says', () => {
      expect(fixture.cases).toHaveLength(fixture.count);
    });
    it.each(fixture.cases.map((testCase) => [testCase.id, testCase] as const))('%s', (_id, testCase) => {
      expect(checkCase(fixture, testCase, compute, rules[quantity]!).problems).toEqual([]);
    });
  });
}

it('every file of cases belongs to a quantity that is computed here', () => {
  const files = globSync('*.json', { cwd: new URL('fixtures', import.meta.url) });
  expect(files.toSorted()).toEqual(
    [...Object.keys(adapter), 'invalid_inputs'].map((name) => `${name}.json`).toSorted(),
  );
});

describe('invalid inputs are refused', () => {
  const { cases: concerned } = readFixture('invalid_inputs');
  it('of quantities that are computed here', () => {
    expect(concerned.filter(({ input }) => !(String(input['target']) in adapter))).toEqual([]);
    expect(concerned.length).toBeGreaterThanOrEqual(55);
  });
  it.each(
    concerned.map(
      (testCase) =>
        [
          `${testCase.id} ${String(testCase.input['target'])}: ${String(testCase.expected['reason'])}`,
          testCase,
        ] as const,
    ),
  )('%s', (_name, testCase) => {
    expect(checkRefusal(testCase, adapter[String(testCase.input['target'])]!)).toEqual([]);
  });
});

describe('the comparison bites', () => {
  const fixture = readFixture('kl_divergence');
  const testCase = fixture.cases.find(({ tags }) => tags.includes('n=5'))!;
  const right = adapter['kl_divergence']!(testCase.input);
  it('passes the untouched result', () => {
    expect(problems(fixture, testCase, right)).toEqual([]);
  });
  it.each([
    ['a value that is off by 1e-10', { ...right, forward_nats: Number(right['forward_nats']) * (1 + 1e-10) }],
    ['NaN', { ...right, reverse_bits: NaN }],
    ['Infinity for a finite value', { ...right, reverse_bits: Infinity }],
    ['a missing key', Object.fromEntries(Object.entries(right).filter(([key]) => key !== 'entropy_p_nats'))],
  ])('fails %s', (_name, wrong) => {
    expect(problems(fixture, testCase, wrong)).toHaveLength(1);
  });
  it('fails an assignment that is dearer than the best', () => {
    const assignments = readFixture('assignment');
    const square = assignments.cases.find(({ tags }) => tags.includes('3x3'))!;
    const best = adapter['assignment']!(square.input);
    expect(problems(assignments, square, best)).toEqual([]);
    expect(
      problems(assignments, square, {
        ...best,
        assignment: [
          [0, 0],
          [1, 1],
          [2, 2],
        ],
      }),
    ).not.toEqual([]);
  });
  it('fails a plan that carries mass elsewhere', () => {
    const histograms = readFixture('wasserstein_histogram');
    const two = histograms.cases.find(({ tags }) => tags.includes('two-level'))!;
    const best = adapter['wasserstein_histogram']!(two.input);
    expect(
      problems(histograms, two, {
        ...best,
        plan: [
          [0, 2, 0.5],
          [3, 1, 0.5],
        ],
      }),
    ).not.toEqual([]);
  });
});
