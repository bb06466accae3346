import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPromise } from '@/site/proof/countPromise.ts';
import { parseReport } from '@/site/proof/parseReport.ts';
import { promiseWords } from '@/site/proof/promiseWords.ts';
import { readTestRun } from '@/site/proof/readTestRun.ts';

const vitestReport = {
  startTime: Date.UTC(2026, 10, 22, 5, 0),
  testResults: [
    {
      name: '/anywhere/tests/checkout/tests/math/a.test.ts',
      status: 'passed',
      assertionResults: [{ status: 'passed' }, { status: 'passed' }, { status: 'pending' }],
    },
    {
      name: 'C:\\project\\tests\\math\\b.test.ts',
      status: 'failed',
      assertionResults: [{ status: 'passed' }, { status: 'failed' }],
    },
    { name: '/x/tests/mathematics/c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    { name: '/x/tests/train/unreadable.test.ts', status: 'failed', assertionResults: [] },
  ],
};
const playwrightReport = {
  stats: { startTime: '2026-11-22T05:01:00.000Z' },
  suites: [
    {
      file: 'narrow.spec.ts',
      specs: [{ tests: [{ status: 'expected' }, { status: 'flaky' }] }],
      suites: [
        { file: 'narrow.spec.ts', specs: [{ tests: [{ status: 'unexpected' }, { status: 'skipped' }] }] },
      ],
    },
    { file: 'train/runs.spec.ts', specs: [{ tests: [{ status: 'expected' }] }] },
  ],
};

describe('a promise’s count', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const unit = parseReport(JSON.stringify(vitestReport));
  const browser = parseReport(JSON.stringify(playwrightReport));

  it('is of the tests in its folders, wherever the project lay when they ran', () => {
    expect(countPromise(['tests/math'], { unit })).toEqual({ passed: 3, failed: 1, unproven: [] });
    expect(countPromise(['tests/math/a.test.ts'], { unit })).toEqual({ passed: 2, failed: 0, unproven: [] });
  });
  it('counts a file that could not be read as a failure', () => {
    expect(countPromise(['tests/train'], { unit })).toEqual({ passed: 0, failed: 1, unproven: [] });
  });
  it('counts a file once, though two of its paths hold it', () => {
    expect(countPromise(['tests/math', 'tests/math/a.test.ts'], { unit }).passed).toBe(3);
  });
  it('is of the browser’s tests too, a test that passed at its second try among the passed', () => {
    expect(countPromise(['tests/browser'], { browser })).toEqual({ passed: 3, failed: 1, unproven: [] });
    expect(countPromise(['tests/browser/train'], { browser })).toEqual({
      passed: 1,
      failed: 0,
      unproven: [],
    });
  });
  it('says which of its tests no report tells of', () => {
    expect(countPromise(['tests/math', 'tests/browser', 'tests/site'], { unit })).toEqual({
      passed: 3,
      failed: 1,
      unproven: ['tests/browser', 'tests/site'],
    });
    expect(countPromise(['tests/nowhere'], { unit }).unproven).toEqual(['tests/nowhere']);
  });

  it('is read from the reports in a folder, each with its time', () => {
    writeFileSync(join(folder, 'unit.json'), JSON.stringify(vitestReport));
    writeFileSync(join(folder, 'browser.json'), JSON.stringify(playwrightReport));
    // The runner was still writing.
    writeFileSync(join(folder, 'site.json'), '{"testResults": [');
    const run = readTestRun(folder);
    expect(Object.keys(run)).toEqual(['unit', 'browser']);
    expect(run.unit?.started.toISOString()).toBe('2026-11-22T05:00:00.000Z');
    expect(run.browser?.started.toISOString()).toBe('2026-11-22T05:01:00.000Z');
    expect(readTestRun(join(folder, 'nowhere'))).toEqual({});
    // A run that was broken off before its first test.
    writeFileSync(join(folder, 'browser.json'), JSON.stringify({ ...playwrightReport, suites: [] }));
    expect(Object.keys(readTestRun(folder))).toEqual(['unit']);
  });
});

describe('the words around the counts', () => {
  const unit = parseReport(JSON.stringify(vitestReport));
  const browser = parseReport(JSON.stringify(playwrightReport));

  it.each(['ko', 'en'] as const)('hold no number where nothing was reported, in %s', (locale) => {
    const { when, counted } = promiseWords[locale];
    expect(when({})).not.toMatch(/\d/);
    expect(counted(countPromise(['tests/math'], {}))).not.toMatch(/\d/);
  });
  it('tell when the tests ran and what came of them', () => {
    expect(promiseWords.en.when({ unit, site: unit, browser })).toContain(
      'the test run of 2026-11-22 05:01 UTC: 11 passed, 5 failed.',
    );
    expect(promiseWords.ko.when({ unit, site: unit, browser })).toContain(
      '(2026-11-22 05:01 UTC)에서 센 것입니다. 테스트는 모두 11개가 통과했고 5개가 실패했습니다.',
    );
    expect(promiseWords.en.when({ unit })).toContain('05:00 UTC, those that are there: 4 passed, 2 failed.');
    expect(promiseWords.ko.when({ unit })).toContain('기록이 남은 것만 세면 테스트는 모두 4개가');
  });
  it('say what failed and what was not reported', () => {
    const count = { passed: 1234, failed: 2, unproven: ['tests/site'] };
    expect(promiseWords.en.counted(count)).toBe('1,234 passed, 2 failed (no report of tests/site)');
    expect(promiseWords.ko.counted(count)).toBe('1,234개 통과, 2개 실패 (기록 없음: tests/site)');
    expect(promiseWords.en.counted({ passed: 3, failed: 0, unproven: [] })).toBe('3 passed');
    expect(promiseWords.ko.counted({ passed: 0, failed: 0, unproven: ['tests/x'] })).toBe('기록 없음');
  });
  it('make a sentence of each promise', () => {
    expect(promiseWords.en.sentence('every example runs')).toBe('Every example runs.');
    expect(promiseWords.ko.sentence('모두 맞습니다.')).toBe('모두 맞습니다.');
  });
});
