import type { Frame as PageFrame, Page } from '@playwright/test';
import { expect, test } from './harnessTest.ts';
import { serveHarness } from './serveHarness.ts';

async function openSandbox(page: Page, url: string): Promise<PageFrame> {
  await page.goto(url);
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The page holds no frame.');
  await frame.waitForFunction(() => 'harness' in window);
  return frame;
}

test('trains in a sandboxed frame, whose origin is opaque', async ({ page, served }) => {
  const frame = await openSandbox(page, served.sandboxUrl);
  expect(await frame.evaluate(() => self.origin)).toBe('null');
  const refused = await frame.evaluate(() => {
    try {
      return String(new Worker(location.href));
    } catch (error) {
      return error instanceof DOMException ? error.name : String(error);
    }
  });
  // Without this refusal the test would prove nothing.
  expect(refused).toBe('SecurityError');
  const result = await frame.evaluate(() => window.harness.play(window.harness.small('wgan-gp'), 'wasm', 3));
  expect(result).toMatchObject({ backend: 'wasm', finite: true });
  // Every backend's code is reached from there; WebGPU is kept from workers of opaque origins by the browser.
  const [engine] = await frame.evaluate(() => window.harness.choices(window.harness.small('wgan-gp'), [[]]));
  const failures = engine!.candidates.filter(
    (candidate) => 'refused' in candidate && !['software', 'not-offered'].includes(candidate.refused),
  );
  expect(engine!.candidates.map(({ backend }) => backend)).toEqual([
    'webgpu-fused',
    'webgpu',
    'webgl',
    'wasm-relaxed',
  ]);
  expect(failures).toEqual([]);
});

test('says that training is unsupported where the worker may not be read from there', async ({ page }) => {
  const served = await serveHarness({ hidden: /trainer\.worker/ });
  try {
    const frame = await openSandbox(page, served.sandboxUrl);
    const stopped = await frame.evaluate(() => window.harness.refusal(window.harness.small('wgan-gp')));
    expect(stopped).toMatchObject({
      reason: 'unsupported',
      snapshot: null,
      detail: expect.stringMatching(/Failed to fetch dynamically imported module/) as unknown,
    });
    expect(served.asked().some((name) => name.includes('trainer.worker'))).toBe(true);
  } finally {
    await served.close();
  }
});
