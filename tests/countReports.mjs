// What the runners' own reports count to. A runner that stopped without saying which test failed is one failure.

/** A file of a vitest JSON report that failed without a test that did: it could not be read. */
const isUnread = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed');

/** Tests of a vitest JSON report; a file that could not be read at all counts as one failure. */
export function vitestCounts(report) {
  const unread = report.testResults.filter(isUnread).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Tests of a Playwright JSON report; errors outside any test (a server that did not start) count one each. */
export const playwrightCounts = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});

/** Tests of a vitest JSON report that failed, and those that passed at a second try: a line each, with the file below `root`. */
export function vitestTold({ testResults }, root = '') {
  const told = { failed: [], flaky: [] };
  for (const result of testResults) {
    const { name, message, assertionResults } = result;
    const file = name.startsWith(root) ? name.slice(root.length) : name;
    for (const test of assertionResults) {
      const line = `${file} › ${test.fullName}: ${firstLine(test.failureMessages?.[0])}`;
      if (test.status === 'failed') told.failed.push(line);
      // What passed and has a failure to tell of was tried again.
      else if (test.status === 'passed' && test.failureMessages?.length > 0) told.flaky.push(line);
    }
    if (isUnread(result)) told.failed.push(`${file}: ${firstLine(message)}`);
  }
  return told;
}

/** The same of a Playwright JSON report, whose errors outside of all tests are told as failures. */
export function playwrightTold({ suites, errors }) {
  const specs = suites.flatMap(specsOf);
  const lines = (status) =>
    specs.flatMap(({ file, title, tests }) =>
      tests
        .filter((test) => test.status === status)
        .map(({ results }) => {
          const { error } = results.findLast((result) => result.error) ?? {};
          return `${file} › ${title}: ${firstLine(error?.message)}`;
        }),
    );
  return {
    failed: [...lines('unexpected'), ...errors.map(({ message }) => firstLine(message))],
    flaky: lines('flaky'),
  };
}

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

const firstLine = (text) => text?.trim().split('\n', 1)[0] || 'nothing was said';

/** A report's counts held against the runner's exit status; no report, or no test in it, is a failure. */
export function settle(exitedWell, counts) {
  if (!counts) return { passed: 0, failed: 1, skipped: 0 };
  const isQuiet = counts.failed === 0 && (!exitedWell || counts.passed === 0);
  return isQuiet ? { ...counts, failed: 1 } : counts;
}

/** The sum of several counts. */
export const sum = (all) =>
  all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The last line of a run. */
export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
