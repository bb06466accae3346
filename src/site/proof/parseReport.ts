import * as v from 'valibot';
import type { Counts, RunnerReport } from './TestRun.ts';

const vitest = v.object({
  startTime: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

const spec = v.object({ tests: v.array(v.object({ status: v.string() })) });
interface Suite {
  readonly file: string;
  readonly specs: readonly v.InferOutput<typeof spec>[];
  readonly suites?: readonly Suite[] | undefined;
}
const suite: v.GenericSchema<Suite> = v.object({
  file: v.string(),
  specs: v.array(spec),
  suites: v.optional(v.array(v.lazy(() => suite))),
});
const playwright = v.object({ stats: v.object({ startTime: v.string() }), suites: v.array(suite) });

/** Reads a report as vitest's or Playwright's JSON reporter writes it. Throws where it is neither. */
export function parseReport(text: string): RunnerReport {
  const report: unknown = JSON.parse(text);
  return v.is(playwright, report) ? ofPlaywright(report) : ofVitest(v.parse(vitest, report));
}

function ofVitest({ startTime, testResults }: v.InferOutput<typeof vitest>): RunnerReport {
  const files = testResults.map(({ name, status, assertionResults }) => {
    const count = (of: string) => assertionResults.filter((test) => test.status === of).length;
    // A file that could not be read at all is one failure.
    const unread = status === 'failed' && count('failed') === 0 ? 1 : 0;
    return [fromTests(name), { passed: count('passed'), failed: count('failed') + unread }] as const;
  });
  return { started: new Date(startTime), files: new Map(files) };
}

function ofPlaywright({ stats, suites }: v.InferOutput<typeof playwright>): RunnerReport {
  const files = new Map<string, Counts>();
  for (const { file, tests } of suites.flatMap(testsOf)) {
    const path = `tests/browser/${file}`;
    const { passed, failed } = files.get(path) ?? { passed: 0, failed: 0 };
    const count = (...of: readonly string[]) => tests.filter(({ status }) => of.includes(status)).length;
    files.set(path, { passed: passed + count('expected', 'flaky'), failed: failed + count('unexpected') });
  }
  return { started: new Date(stats.startTime), files };
}

const testsOf = ({ file, specs, suites = [] }: Suite): readonly { file: string; tests: Tests }[] => [
  ...specs.map(({ tests }) => ({ file, tests })),
  ...suites.flatMap(testsOf),
];
type Tests = v.InferOutput<typeof spec>['tests'];

/** The runner writes whole paths; what counts begins at the last folder named tests. */
const fromTests = (path: string): string => {
  const slashes = path.replaceAll('\\', '/');
  return slashes.slice(slashes.lastIndexOf('/tests/') + 1);
};
