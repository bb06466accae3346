import type { Adapter, Result } from './Adapter.ts';
import { Comparison } from './Comparison.ts';
import type { Compared } from './Comparison.ts';
import type { Case, Fixture } from './Fixture.ts';
import type { Rule } from './Rule.ts';

/** What came of one case: no problems means that it passed. */
export interface CaseReport {
  readonly problems: readonly string[];
  /** How many numbers and statements were compared. */
  readonly compared: number;
  /** The number that came nearest to its limit, or went furthest beyond it. */
  readonly worst: Compared | undefined;
}

/** Runs one case through its adapter and compares every key of `expected`; whatever is thrown is a problem. */
export function checkCase(fixture: Fixture, testCase: Case, compute: Adapter, rule: Rule): CaseReport {
  try {
    return compareCase(fixture, testCase, compute(testCase.input), rule);
  } catch (error) {
    return { problems: [`threw ${String(error)}`], compared: 0, worst: undefined };
  }
}

/** Compares one case's result; a rule that compared nothing has proved nothing. */
export function compareCase(fixture: Fixture, testCase: Case, result: Result, rule: Rule): CaseReport {
  const comparison = new Comparison();
  rule(comparison, result, testCase, fixture);
  const { problems, compared, worst } = comparison;
  return { problems: compared === 0 ? [...problems, 'nothing was compared'] : problems, compared, worst };
}
