import type { Report } from './Report.ts';

const SHOWN_CASES = 3;
const SHOWN_PROBLEMS = 3;

/** One line for a file of cases, and lines for the first of its failures. */
export function describe(report: Report): string {
  const { file, quantity, passed, failed, failures, slowest } = report;
  const name = file === `${quantity}.json` || file === quantity ? quantity : `${quantity} (${file})`;
  const time = slowest ? `   slowest ${slowest.milliseconds.toFixed(1)} ms (${slowest.id})` : '';
  const counts = [`${passed + failed} cases`, `${passed} passed`, `${failed} failed`];
  const line = `${failed > 0 ? 'FAIL' : 'ok  '} ${name.padEnd(24)}${counts.map((text) => text.padStart(11)).join('')}${time}`;
  const shown = failures
    .slice(0, SHOWN_CASES)
    .flatMap(({ id, problems }) => [
      ...problems.slice(0, SHOWN_PROBLEMS).map((problem) => `     ${id}: ${problem}`),
      ...rest(problems.length - SHOWN_PROBLEMS, `problems of ${id}`),
    ]);
  return [line, ...shown, ...rest(failures.length - SHOWN_CASES, `failed cases of ${quantity}`)].join('\n');
}

const rest = (count: number, of: string): readonly string[] =>
  count > 0 ? [`     … and ${count} more ${of}`] : [];
