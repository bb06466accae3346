import { defineConfig } from '@playwright/test';

/** Runs the training worker's browser tests alone; they build and serve their own page. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../../test-results',
  workers: 1,
  reporter: 'line',
});
