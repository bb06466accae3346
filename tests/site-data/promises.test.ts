import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { promises } from '@/site/promises.ts';
import { countPromise } from '@/site/proof/countPromise.ts';
import { makersOf } from '@/site/proof/makers.ts';
import { parseReport } from '@/site/proof/parseReport.ts';
import { quantities } from '@/site/proof/quantities.ts';
import { readReference } from '@/site/proof/readReference.ts';
import { readTestRun } from '@/site/proof/readTestRun.ts';
import { toleranceWords } from '@/site/proof/toleranceWords.ts';

describe('the promises', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table = ''] = /## Promises, and the tests that keep them\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)]
    .map(([, promise = '', keptBy = '']) => ({ promise, keptBy }))
    .slice(1)
    .filter(({ promise }) => !promise.startsWith('---'));

  it('are those of README’s table, word for word', () => {
    expect(rows.map(({ promise, keptBy }) => [promise, keptBy])).toEqual(
      promises.map(({ says, keptBy }) => [says.en, keptBy.map((path) => `\`${path}\``).join(', ')]),
    );
  });

  it.each(promises.flatMap(({ id, keptBy }) => keptBy.map((path) => [id, path] as const)))(
    '%s: there are tests at %s',
    (_id, path) => {
      const files = globSync('tests/**/*.{test.ts,test.tsx,spec.ts}').map((file) =>
        file.replaceAll('\\', '/'),
      );
      expect(files.some((file) => file === path || file.startsWith(`${path}/`))).toBe(true);
    },
  );

  it('have ids of their own and words in both languages', () => {
    expect(new Set(promises.map(({ id }) => id)).size).toBe(promises.length);
    expect(
      promises.filter(({ says }) => !/[가-힣].*\.$/.test(says.ko) || !/^[a-zA-Z]/.test(says.en)),
    ).toEqual([]);
  });
});

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

const spelt = (...of: Parameters<typeof toleranceWords>): string =>
  toleranceWords(...of)
    .map(({ of: name, said }) => `${name} ${said}`.trim())
    .join(', ');

describe('the reference table', () => {
  const fixtures = readReference();
  it('has words for every quantity, in the order of the words, and for nothing else', () => {
    expect(fixtures.map(({ quantity }) => quantity)).toEqual(Object.keys(quantities));
  });
  it('knows who made each file’s values', () => {
    expect(new Set(fixtures.map(makersOf))).toEqual(
      new Set(['Python 3.11.2, NumPy 1.24.2, SciPy 1.10.1, mpmath 1.2.1']),
    );
  });
  it.each(fixtures.map((fixture) => [fixture.quantity, fixture] as const))(
    'says how exact %s must be',
    (name, fixture) => {
      const said = spelt(fixture.tolerance, 'en');
      const words = {
        newton: 'its own for each case',
        ot_generated: 'equal integers',
        invalid_inputs: 'a refusal, never a value',
      };
      const limits = /^(\w+ )?(relative|absolute) (\d × )?10⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]+( × scale)?(, |$)/;
      if (name in words) expect(said).toBe(Object.entries(words).find(([key]) => key === name)?.[1]);
      else for (const each of said.split(', ')) expect(each).toMatch(limits);
    },
  );
  it('spells limits out', () => {
    expect(spelt({ rtol: 1e-11, atol: 4e-15, distance_atol: 1e-7, why: 'x' }, 'en')).toBe(
      'relative 10⁻¹¹, absolute 4 × 10⁻¹⁵, distance absolute 10⁻⁷',
    );
    expect(spelt({ atol_times_scale: 1e-13, energy_sq_rtol: 1e-10 }, 'ko')).toBe(
      '절대 10⁻¹³ × 크기, energy_sq 상대 10⁻¹⁰',
    );
  });
});
