import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { middleOf, value } from '../support/figure.ts';

/** The generated curve's handle in the first picture (0) or the second. */
const handle = (page: Page, index = 0): Locator => page.locator('.em-plot .em-handle').nth(index);

/** Pixels of one unit; either picture runs from −3.2 to 3.2. */
const unitOf = async (page: Page): Promise<number> =>
  Number(
    await page
      .locator('clipPath rect')
      .first()
      .evaluate((rect) => rect.getAttribute('width')),
  ) / 6.4;

test.describe('with a mouse', () => {
  test('equal curves are nudged apart, and a perfect discriminator appears; undo', async ({ page }) => {
    await openEmbed(page, 'manifolds', '?nudge=0,0,0');
    expect(await value(page, 'accuracy')).toBe(0.5);
    expect(await value(page, 'overlap')).toBeGreaterThan(4);
    const [{ x, y }, unit] = [await middleOf(handle(page).locator('.em-handle-dot')), await unitOf(page)];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + unit, y + unit / 2, { steps: 6 });
    await page.mouse.up();
    expect(await value(page, 'accuracy')).toBe(1);
    expect(await value(page, 'overlap')).toBe(0);
    // To the hundredth that the handle goes by, both ways.
    expect(Math.abs((await value(page, 'w1')) - Math.hypot(1, 0.5))).toBeLessThan(0.02);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'accuracy')).toBe(0.5);
  });

  test('the second view moves the segment in height; curves, presets, reset', async ({ page }) => {
    await openEmbed(page, 'manifolds');
    await page.getByRole('button', { name: '선분을 제 방향으로' }).click();
    expect(await value(page, 'accuracy')).toBeCloseTo(0.65, 12);
    const [{ x, y }, unit] = [await middleOf(handle(page, 1).locator('.em-handle-dot')), await unitOf(page)];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - unit, { steps: 6 });
    await page.mouse.up();
    expect(await value(page, 'accuracy')).toBe(1);
    await page.getByRole('radio', { name: '평면의 원' }).check({ force: true });
    expect(await value(page, 'crossings')).toBe(2);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'w1')).toBeCloseTo(Math.hypot(0.3, 0.2), 12);
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'manifolds');
    for (const [key, to] of [
      ['ArrowRight', '가로 0.31, 다른 쪽 0.20'],
      ['ArrowDown', '가로 0.31, 다른 쪽 0.19'],
      ['PageUp', '가로 0.31, 다른 쪽 0.59'],
      ['Home', '가로 −2.00, 다른 쪽 0.59'],
      ['End', '가로 2.00, 다른 쪽 0.59'],
    ] as const) {
      await handle(page).press(key);
      await expect(handle(page)).toHaveAttribute('aria-valuetext', to);
    }
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'manifolds', '?case=knot&nudge=9,0', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    // The nudge is brought to 2, a whole period of the wave.
    expect(await value(page, 'accuracy')).toBeCloseTo(0.75, 11);
    await page.getByRole('button', { name: 'Two circles' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('case')).toBe('circle');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the curve is drawn along, a stroke beside its handle scrolls; nothing is too wide', async ({
    page,
  }) => {
    await openEmbed(page, 'manifolds', '?case=segment&nudge=0,0,0');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const stroke = async (x: number, y: number, dx: number, dy: number) => {
      await touch('touchStart', x, y);
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', x + (dx * step) / 10, y + (dy * step) / 10);
      await touch('touchEnd', 0, 0);
    };
    const [{ x, y }, unit] = [await middleOf(handle(page).locator('.em-handle-dot')), await unitOf(page)];
    await stroke(x, y, unit, -unit);
    // To the hundredth that the handle goes by, both ways.
    await expect.poll(async () => Math.abs((await value(page, 'w1')) - Math.SQRT2)).toBeLessThan(0.03);
    expect(await value(page, 'accuracy')).toBe(1);
    const w1 = await value(page, 'w1');
    const scrolled = await page.evaluate(() => window.scrollY);
    await stroke(x - unit, y + unit, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    expect(await value(page, 'w1')).toBe(w1);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
