import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome, Smoothness } from '../Results.ts';
import type { Workload } from '../workloads.ts';
import { smoothnessWords as inWords } from '../smoothnessWords.ts';
import { findBrowser } from '../../../tests/findBrowser.mjs';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Builds the page of this folder and races in it, in Chromium, with WebGPU on whatever there is. */
export async function raceInBrowser(
  workloads: readonly Workload[],
  say: (line: string) => void,
): Promise<Outcome & { readonly browser: string; readonly smoothness: Smoothness }> {
  const executablePath = await findBrowser();
  const { chromium } = await import('playwright');
  const { url, close } = await servePage();
  try {
    const args = ['--no-sandbox', '--enable-unsafe-webgpu'];
    const chrome = await chromium.launch({ executablePath, args });
    try {
      const page = await chrome.newPage();
      page.on('console', (message) => {
        if (message.type() === 'info') say(message.text());
      });
      await page.goto(url);
      // On a page where nothing else has run yet.
      const smoothness = await page.evaluate(() => window.watch());
      say(inWords(smoothness));
      const names = workloads.map(({ name }) => name);
      const outcome = await page.evaluate((given) => window.race(given), names);
      return { ...outcome, smoothness, browser: `Chromium ${chrome.version()}` };
    } finally {
      await chrome.close();
    }
  } finally {
    await close();
  }
}

/** The page as the site's own bundler builds it, on loopback. */
async function servePage(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { build } = await import('vite');
  const outDir = await mkdtemp(join(tmpdir(), 'training-bench-'));
  await build({
    root: here('.'),
    logLevel: 'error',
    configFile: false,
    resolve: { alias: { '@': here('../../../src') } },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 4000 },
  });
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    readFile(join(outDir, name)).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': types[extname(name)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/index.html`,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await rm(outDir, { recursive: true });
    },
  };
}
