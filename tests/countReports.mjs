// What the runners' own reports count to. A runner that stopped without saying which test failed is one failure.

/** Tests of a vitest JSON report; a file that could not be read at all counts as one failure. */
export function vitestCounts(report) {
  const unread = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
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
