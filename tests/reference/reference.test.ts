import { describe, expect, it } from 'vitest';
import { adapter } from './adapter.ts';
import { Comparison } from './Comparison.ts';
import type { Result } from './Comparison.ts';
import { readFixture } from './fixture.ts';
import type { Case, Fixture } from './fixture.ts';
import { rules } from './rules.ts';

function problems(fixture: Fixture, testCase: Case, result: Result): readonly string[] {
  const comparison = new Comparison();
  rules[fixture.quantity]!(comparison, result, testCase, fixture);
  // A rule that compared nothing has proved nothing.
  return comparison.compared === 0 ? ['nothing was compared'] : comparison.problems;
}

for (const [quantity, compute] of Object.entries(adapter)) {
  const fixture = readFixture(quantity);
  describe(`${quantity}: ${fixture.count} reference cases`, () => {
    it('holds as many cases as it says', () => {
      expect(fixture.cases).toHaveLength(fixture.count);
    });
    it.each(fixture.cases.map((testCase) => [testCase.id, testCase] as const))('%s', (_id, testCase) => {
      expect(problems(fixture, testCase, compute(testCase.input))).toEqual([]);
    });
  });
}

describe('invalid inputs are refused', () => {
  const concerned = readFixture('invalid_inputs').cases.filter(
    ({ input }) => String(input['target']) in adapter,
  );
  it('covers every quantity but kantorovich_1d and wasserstein_histogram, for which the file has no rows', () => {
    const covered = new Set(concerned.map(({ input }) => String(input['target'])));
    expect([...covered].sort()).toEqual(
      Object.keys(adapter)
        .filter((name) => name !== 'kantorovich_1d' && name !== 'wasserstein_histogram')
        .sort(),
    );
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
    // An adapter's own complaint would be a plain Error; the functions throw RangeError or TypeError with the
    // argument's name first.
    expect(() => adapter[String(testCase.input['target'])]!(testCase.input)).toThrow(
      expect.objectContaining({
        name: expect.stringMatching(/^(Range|Type)Error$/),
        message: expect.stringMatching(/^(p|q|x|y|cost|xWeights|yWeights)\b.*; /),
      }),
    );
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
