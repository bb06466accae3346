import { expect, test, type Page } from '@playwright/test';

/** Training starts a worker and an engine first; a busy machine takes its time over that. */
const patient = { timeout: 40_000 };
const iteration = async (page: Page): Promise<number> =>
  Number(await page.locator('output[name="iteration"]').getAttribute('data-value'));

/** What a browser does to a page whose tab goes to the back, or comes to the front. */
const turn = (page: Page, state: DocumentVisibilityState): Promise<void> =>
  page.evaluate((next) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => next });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

test.setTimeout(120_000);

test('training rests in a hidden tab and plays on when the tab is back', async ({ page }) => {
  await page.goto('./embed/gan-trainer/?engine=wasm-simd&width=16&batch=64');
  await expect(page.locator('[data-demo="gan-trainer"]')).toHaveAttribute('data-live', 'true', patient);
  await page.locator('[data-action="play"]').click();
  await expect.poll(() => iteration(page), patient).toBeGreaterThan(4);
  await turn(page, 'hidden');
  await expect(page.locator('output[name="steps-per-second"]')).toHaveAttribute('data-value', '0', patient);
  const away = await iteration(page);
  await page.waitForTimeout(600);
  expect(await iteration(page)).toBe(away);
  // The reader has not paused it.
  await expect(page.locator('[data-action="pause"]')).toHaveCount(1);
  await turn(page, 'visible');
  await expect.poll(() => iteration(page), patient).toBeGreaterThan(away + 1);
});
