import { describe, expect, it } from 'vitest';
import {
  lastLine,
  playwrightCounts,
  playwrightTold,
  settle,
  sum,
  vitestCounts,
  vitestTold,
} from '../countReports.mjs';

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const report = (change: object) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [passed],
  ...change,
});

describe('counts of vitest', () => {
  it('are those of its report', () => {
    expect(vitestCounts(report({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }))).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
    });
  });

  it('hold a file that could not be read as a failure', () => {
    const unread = { status: 'failed', assertionResults: [] };
    expect(vitestCounts(report({ testResults: [passed, unread] })).failed).toBe(1);
  });

  it('do not count a failed test twice', () => {
    const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(vitestCounts(report({ numFailedTests: 1, testResults: [failing] })).failed).toBe(1);
  });
});

describe('counts of Playwright', () => {
  it('take flaky tests as passed and errors outside tests as failed', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 1 };
    expect(playwrightCounts({ stats, errors: [{ message: 'no server' }] })).toEqual({
      passed: 6,
      failed: 3,
      skipped: 1,
    });
  });
});

describe('what failed, or passed at a second try, is named on a line', () => {
  it('by vitest: file, test and reason, or the file that could not be read', () => {
    const mixed = {
      name: '/project/tests/a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { status: 'passed', fullName: 'adds', failureMessages: [] },
        { status: 'passed', fullName: 'waits', failureMessages: ['Error: too late'] },
        { status: 'failed', fullName: 'divides', failureMessages: ['Error: 1 is not 2\n  at a.test.ts:3'] },
      ],
    };
    const unread = {
      name: '/project/tests/b.test.ts',
      status: 'failed',
      message: 'No such file\nat all',
      assertionResults: [],
    };
    expect(vitestTold({ testResults: [mixed, unread] }, '/project/')).toEqual({
      failed: ['tests/a.test.ts › divides: Error: 1 is not 2', 'tests/b.test.ts: No such file'],
      flaky: ['tests/a.test.ts › waits: Error: too late'],
    });
  });

  it('by Playwright: in suites of any depth, and outside of all', () => {
    const spec = (title: string, status: string, results: object[]) => ({
      file: 'a.spec.ts',
      title,
      tests: [{ status, results }],
    });
    const twice = [{ error: { message: 'first' } }, { error: { message: '\nlast\nwords' } }];
    const suites = [
      {
        specs: [spec('closes', 'expected', [{}])],
        suites: [{ specs: [spec('opens', 'unexpected', twice)] }],
      },
      { specs: [spec('waits', 'unexpected', [{}]), spec('moves', 'flaky', [twice[0]!, {}])] },
    ];
    expect(playwrightTold({ suites, errors: [{ message: 'no server\nat all' }] })).toEqual({
      failed: ['a.spec.ts › opens: last', 'a.spec.ts › waits: nothing was said', 'no server'],
      flaky: ['a.spec.ts › moves: first'],
    });
  });
});

describe('a runner', () => {
  const good = { passed: 3, failed: 0, skipped: 0 };
  it.each([
    ['that ended well', true, good, good],
    ['without a report failed', true, undefined, { passed: 0, failed: 1, skipped: 0 }],
    ['that broke off after its tests failed', false, good, { ...good, failed: 1 }],
    ['that ran no test failed', true, { ...good, passed: 0 }, { passed: 0, failed: 1, skipped: 0 }],
    ['that says what failed is believed', false, { ...good, failed: 2 }, { ...good, failed: 2 }],
  ])('%s', (_, well, counts, settled) => {
    expect(settle(well, counts)).toEqual(settled);
  });
});

it('the last line is the sum', () => {
  const total = sum([
    { passed: 2, failed: 0, skipped: 1 },
    { passed: 1, failed: 1, skipped: 0 },
  ]);
  expect(total).toEqual({ passed: 3, failed: 1, skipped: 1 });
  expect(lastLine(total)).toBe('3 passed, 1 failed');
});
