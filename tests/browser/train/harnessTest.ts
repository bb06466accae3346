import { existsSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import { serveHarness, type Served } from './serveHarness.ts';

/** Chromium with WebGPU on whatever there is, which is SwiftShader where there is no GPU. */
const args = [
  '--no-sandbox',
  '--enable-unsafe-webgpu',
  ...['quic', 'background-networking', 'component-update', 'sync'].map((part) => `--disable-${part}`),
];
/** Where neither is there, Playwright's own is used. */
const executablePath = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
  (path) => path && existsSync(path),
);

/** Tests of the training worker as it is built and served, under a base path and the site's own security policy. */
export const test = base.extend<{ readonly harness: Page }, { readonly served: Served }>({
  launchOptions: [{ args, ...(executablePath ? { executablePath } : {}) }, { scope: 'worker' }],
  served: [
    // Playwright reads the names of the fixtures from this pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const served = await serveHarness();
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  harness: async ({ page, served }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(served.url);
    await use(page);
    // A worker's crash is the page's business only as an event: nothing may be left uncaught.
    if (errors.length > 0) throw new Error(`The page had errors: ${errors.join('; ')}`);
  },
});

export { expect } from '@playwright/test';
