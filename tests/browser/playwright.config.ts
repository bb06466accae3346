import { defineConfig } from '@playwright/test';

const { CHROMIUM_PATH, PAGES_PORT = '4173', SITE_FOLDER = 'reports/site-base', SITE_URL, CI } = process.env;
/** The site as GitHub Pages would serve it: under a base path, with its CORS header. */
const baseURL = SITE_URL ?? `http://127.0.0.1:${PAGES_PORT}/earth-mover/`;
const closed = ['quic', 'background-networking', 'component-update', 'sync'].map(
  (part) => `--disable-${part}`,
);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  // Patience for a busy machine; what is waited for comes in well under a second on an idle one.
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  retries: CI ? 1 : 0,
  forbidOnly: Boolean(CI),
  reporter: [
    ['line'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? '../../reports/browser.json' }],
  ],
  use: {
    baseURL,
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      // Without a GPU the processor paints: at once is cheaper than by way of an imitated one.
      args: ['--no-sandbox', '--enable-unsafe-webgpu', '--disable-gpu-rasterization', ...closed],
    },
  },
  ...(SITE_URL
    ? {}
    : {
        webServer: {
          command: `node tests/browser/pagesServer.mjs ${SITE_FOLDER} ${PAGES_PORT} /earth-mover/`,
          cwd: '../..',
          url: baseURL,
          reuseExistingServer: false,
        },
      }),
});
