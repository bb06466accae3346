import { defineConfig } from '@playwright/test';

const port = 4173;
/** The site as GitHub Pages would serve it: under a base path, with its CORS header. */
const baseURL = process.env['SITE_URL'] ?? `http://127.0.0.1:${port}/earth-mover/`;
const { CHROMIUM_PATH } = process.env;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  workers: 2,
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '../../reports/browser.json' }],
  ],
  use: {
    baseURL,
    ...(CHROMIUM_PATH ? { launchOptions: launch(CHROMIUM_PATH) } : {}),
  },
  ...(process.env['SITE_URL']
    ? {}
    : {
        webServer: {
          command: `node tests/browser/pagesServer.mjs reports/site-base ${port} /earth-mover/`,
          cwd: '../..',
          url: baseURL,
          reuseExistingServer: false,
        },
      }),
});

function launch(executablePath: string) {
  const closed = ['quic', 'background-networking', 'component-update', 'sync'].map(
    (part) => `--disable-${part}`,
  );
  return { executablePath, args: ['--no-sandbox', '--enable-unsafe-webgpu', ...closed] };
}
