import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, value } from '../support/figure.ts';

const study = (page: Page): Locator => page.locator('.em-study');
const press = (page: Page, action: string): Promise<void> =>
  page.locator(`[data-action="${action}"]`).click();
/** Training starts a worker and an engine first; a busy machine takes its time over that. */
const patient = { timeout: 45_000 };
const reaches = (page: Page, updates: number): Promise<void> =>
  expect.poll(() => value(page, 'trained'), patient).toBeGreaterThanOrEqual(updates);

/** The ground of the gradients' picture. */
async function ground(page: Page) {
  const area = page.locator('.em-drag-area > rect');
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (!box) throw new Error('The picture is not on the page.');
  return box;
}

/** How far along the axis a number of updates stands. */
const along = (updates: number): number => Math.log10(1 + updates) / Math.log10(4001);

test.describe('the recorded run', () => {
  test('is wound back with a mouse, and forth by undoing', async ({ page }) => {
    await openEmbed(page, 'gradient-decay');
    expect(await value(page, 'updates')).toBe(4000);
    expect(await value(page, 'saturating')).toBeLessThan(1e-3);
    const { x, y, width, height } = await ground(page);
    await page.mouse.move(x + width - 1, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + along(100) * width, y + height / 2, { steps: 8 });
    await page.mouse.up();
    expect(await value(page, 'updates')).toBe(100);
    expect(await value(page, 'saturating')).toBeGreaterThan(0.1);
    expect(await value(page, 'critic-gradient')).toBeGreaterThan(0.5);
    await expect(handle(page, '갱신 횟수')).toHaveAttribute('aria-valuetext', '갱신 100번째');
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'updates')).toBe(4000);
  });

  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'gradient-decay');
    const updates = handle(page, '갱신 횟수');
    await updates.focus();
    for (const [key, to] of [
      ['ArrowLeft', 2800],
      ['PageDown', 1400],
      ['Home', 0],
      ['ArrowRight', 1],
      ['End', 4000],
    ] as const) {
      await updates.press(key);
      await expect.poll(() => value(page, 'updates')).toBe(to);
    }
    const theta = handle(page, '생성 분포의 위치 θ');
    await theta.focus();
    await theta.press('ArrowRight');
    await expect(theta).toHaveAttribute('aria-valuenow', '0.35');
    // Nothing was recorded there.
    expect(await value(page, 'updates')).toBe(0);
    expect(await value(page, 'js-bound')).toBeNaN();
  });

  test('presets, costs and the address', async ({ page }) => {
    await openEmbed(page, 'gradient-decay', '?theta=1&noise=9&updates=soon', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    await page.getByRole('button', { name: 'Close, θ = 0.1' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('theta')).toBe('0.1');
    // Its recording is fetched now.
    await expect.poll(() => value(page, 'decades')).toBeGreaterThan(3);
    await page.getByRole('radio', { name: 'critic', exact: true }).click();
    await expect(page.locator('.em-drag-area .em-curve')).toHaveCount(1);
    await page.getByRole('button', { name: 'With noise' }).click();
    await expect.poll(() => value(page, 'saturating')).toBeGreaterThan(0.1);
  });
});

test.describe('training', () => {
  test('goes from mark to mark, pauses, goes on, and starts over', async ({ page }) => {
    await openEmbed(page, 'gradient-decay', '?theta=0.5');
    await expect(study(page)).toHaveAttribute('data-phase', 'idle');
    await press(page, 'play');
    await reaches(page, 20);
    await press(page, 'pause');
    await expect(study(page)).toHaveAttribute('data-phase', 'resting');
    const rested = await value(page, 'trained');
    expect(await value(page, 'updates')).toBe(rested);
    expect(Number.isFinite(await value(page, 'js-bound'))).toBe(true);
    await press(page, 'play');
    await reaches(page, rested + 1);
    await press(page, 'restart');
    await expect(study(page)).toHaveAttribute('data-phase', 'idle');
    expect(await value(page, 'updates')).toBe(0);
  });

  test('makes the recorded run again, here', async ({ page }) => {
    await openEmbed(page, 'gradient-decay');
    const marks = ['saturating', 'non-saturating', 'critic-gradient', 'js-bound'] as const;
    const updates = handle(page, '갱신 횟수');
    const read = async () => {
      await updates.focus();
      await updates.press('Home');
      for (let k = 0; k < 10; k += 1) await updates.press('ArrowRight');
      await expect.poll(() => value(page, 'updates')).toBe(50);
      return Promise.all(marks.map((name) => value(page, name)));
    };
    const recorded = await read();
    await press(page, 'play');
    await reaches(page, 50);
    await press(page, 'pause');
    const trained = await read();
    // The recording keeps seven digits of each.
    trained.forEach((each, k) => expect(Math.abs(each / recorded[k]! - 1)).toBeLessThan(1e-5));
  });

  test('a crash is told, and the run goes on from where it was', async ({ page }) => {
    await openEmbed(page, 'gradient-decay', '?theta=0.5');
    await press(page, 'play');
    await reaches(page, 10);
    await page.locator('.em-demo-body').evaluate((body) => {
      body.dispatchEvent(new CustomEvent('em-provoke', { detail: 'crash', bubbles: true }));
    });
    await expect(page.locator('.em-stopped')).toHaveAttribute('data-reason', 'crash', patient);
    const before = await value(page, 'trained');
    await press(page, 'play');
    await reaches(page, before + 1);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke winds, an upright one scrolls', async ({ page }) => {
    await openEmbed(page, 'gradient-decay');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const box = await ground(page);
    const y = box.y + 0.5 * box.height;
    const [from, to] = [box.x + 0.95 * box.width, box.x + along(30) * box.width];
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10, y);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => value(page, 'updates')).toBe(30);
    const scrolled = await page.evaluate(() => window.scrollY);
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from, y - 15 * step);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled);
    expect(await value(page, 'updates')).toBe(30);
  });

  test('nothing runs over the edge', async ({ page }) => {
    await openEmbed(page, 'gradient-decay');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
