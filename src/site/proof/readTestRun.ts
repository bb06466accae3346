import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from './parseReport.ts';
import { type RunnerReport, runners, type TestRun } from './TestRun.ts';

/**
 * The reports that `npm test` left in a folder: `TEST_REPORTS`, or `reports/`. A report that is missing, or that its
 * runner was still writing, or that holds no test, is left out: a page says so in words and shows no number.
 */
export function readTestRun(folder = process.env['TEST_REPORTS'] ?? 'reports'): TestRun {
  const read = (runner: string): RunnerReport | undefined => {
    try {
      return parseReport(readFileSync(join(folder, `${runner}.json`), 'utf8'));
    } catch {
      return undefined;
    }
  };
  return Object.fromEntries(
    runners.flatMap((runner) => {
      const report = read(runner);
      return report && report.files.size > 0 ? [[runner, report] as const] : [];
    }),
  );
}
