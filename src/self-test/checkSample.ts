import type { Adapter, Result } from '@/verification/Adapter.ts';
import { adapters } from '@/verification/adapters.ts';
import { checkCase } from '@/verification/checkCase.ts';
import { checkRefusal } from '@/verification/checkRefusal.ts';
import type { Case, Fixture } from '@/verification/Fixture.ts';
import { rules } from '@/verification/rules.ts';
import { plantError } from './plantError.ts';
import type { CaseOutcome } from './protocol.ts';

/** Checks a sample of one quantity's cases; `planted` spoils what is computed, so that a check that bites is seen. */
export function checkSample(sample: Fixture, planted: boolean): readonly CaseOutcome[] {
  return sample.cases.map((testCase) => ({
    id: testCase.id,
    tags: testCase.tags,
    ...(sample.quantity === 'invalid_inputs'
      ? refused(testCase)
      : computed(sample, testCase, planted ? spoilt : (result) => result)),
  }));
}

type Outcome = Pick<CaseOutcome, 'problems' | 'compared' | 'worst'>;

function computed(sample: Fixture, testCase: Case, also: (result: Result) => Result): Outcome {
  const compute = adapters[sample.quantity];
  const rule = rules[sample.quantity];
  if (!compute || !rule) return unknown(sample.quantity);
  return checkCase(sample, testCase, (input) => also(compute(input)), rule);
}

function refused(testCase: Case): Outcome {
  const target = String(testCase.input['target']);
  const compute: Adapter | undefined = adapters[target];
  if (!compute) return unknown(target);
  return { problems: checkRefusal(testCase, compute), compared: 1, worst: undefined };
}

const spoilt = (result: Result): Result =>
  Object.fromEntries(Object.entries(result).map(([key, value]) => [key, plantError(value)]));

const unknown = (quantity: string): Outcome => ({
  problems: [`nothing here computes "${quantity}"`],
  compared: 0,
  worst: undefined,
});
