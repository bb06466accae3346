import { describe, expect, it } from 'vitest';
import { transportPlansAdapters, transportPlansAdaptersBy } from '@/verification/adapters/transportPlans.ts';
import { checkCase, compareCase } from '@/verification/checkCase.ts';
import { checkRefusal } from '@/verification/checkRefusal.ts';
import { transportPlansRules } from '@/verification/rules/transportPlans.ts';
import { readFixture } from './fixture.ts';

// The compiled form stands in reference.test.ts with all other quantities.
describe('the TypeScript form of the network simplex', () => {
  const adapters = transportPlansAdaptersBy('typescript');
  const exact = readFixture('ot_exact');
  it.each(exact.cases.map((testCase) => [testCase.id, testCase] as const))('%s', (_id, testCase) => {
    const { problems } = checkCase(exact, testCase, adapters['ot_exact']!, transportPlansRules['ot_exact']!);
    expect(problems).toEqual([]);
  });
  const generated = readFixture('ot_generated');
  it.each(generated.cases.map((testCase) => [testCase.id, testCase] as const))('%s', (_id, testCase) => {
    const compute = adapters['ot_generated']!;
    const rule = transportPlansRules['ot_generated']!;
    expect(checkCase(generated, testCase, compute, rule).problems).toEqual([]);
  });
  it.each(
    readFixture('invalid_inputs')
      .cases.filter(({ input }) => input['target'] === 'ot_exact')
      .map((testCase) => [String(testCase.expected['reason']), testCase] as const),
  )('refuses %s', (_reason, testCase) => {
    expect(checkRefusal(testCase, adapters['ot_exact']!)).toEqual([]);
  });
});

describe('the comparison of transport plans bites', () => {
  const fixture = readFixture('ot_exact');
  const testCase = fixture.cases.find(({ tags }) => tags.includes('random-cost'))!;
  const right = transportPlansAdapters['ot_exact']!(testCase.input);
  const wrongs = (result: Readonly<Record<string, unknown>>) =>
    compareCase(fixture, testCase, result, transportPlansRules['ot_exact']!).problems;
  const plan = right['plan'] as number[][];
  it('passes the untouched result', () => {
    expect(wrongs(right)).toEqual([]);
  });
  it.each([
    ['a cost that is off', { cost: Number(right['cost']) + 1e-9 }],
    ['a plan without its first carry', { plan: plan.slice(1) }],
    ['no plan', { plan: undefined }],
    ['a plan with a negative carry', { plan: [...plan, [0, 0, -1e-9]] }],
    ['a price that is too high', { u: (right['u'] as Float64Array).map((price) => price + 1e-6) }],
    ['prices that are too low', { v: (right['v'] as Float64Array).map((price) => price - 1e-6) }],
    ['no prices', { u: undefined, v: undefined }],
  ])('fails %s', (_name, change) => {
    expect(wrongs({ ...right, ...change })).not.toEqual([]);
  });
});
