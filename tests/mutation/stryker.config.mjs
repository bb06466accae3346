// npm run mutation: changes src/math in thousands of small ways; a change that no test notices survives.
// One folder alone: npm run mutation -- --mutate "src/math/divergence/*.ts"
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  // What tests/math/kernels proves is that the compiled kernels are what their sources compile to: seconds each, and no mutant's concern.
  testFiles: [
    'tests/math/!(kernels)/**/*.test.ts',
    'tests/math/*.test.ts',
    'tests/reference/reference.test.ts',
  ],
  // A comment in every file would make the committed kernels differ from their sources.
  disableTypeChecks: false,
  mutate: ['src/math/**/*.ts', '!src/math/**/index.ts', '!src/math/kernels/**'],
  coverageAnalysis: 'perTest',
  // Constants of a module are made once, before any test: such a mutant would need every test again.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  ignorePatterns: ['content', 'public', 'dist', 'reports', 'bench', '.astro', 'test-results'],
  // The first run of all tests takes minutes where others work too.
  dryRunTimeoutMinutes: 60,
  concurrency: 2,
  timeoutMS: 3000,
  timeoutFactor: 2,
  tempDirName: '.stryker-tmp',
  thresholds: { high: 95, low: 85, break: 85 },
  allowEmpty: false,
  checkers: [],
};
