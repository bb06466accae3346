import { expect, test, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, value } from '../support/figure.ts';

const ends = ['구간의 한 끝 a', '구간의 다른 끝 b'] as const;
const width = '종의 폭 σ';

/** The box of a picture that takes strokes; it spans the axis from −4 to 4. */
async function padOf(page: Page, index = 0) {
  const pad = page.locator('.em-drag-area > rect').nth(index);
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('The picture is not on the page.');
  return { at: (x: number) => box.x + ((x + 4) / 8) * box.width, y: box.y + 0.3 * box.height };
}

test.describe('with a mouse', () => {
  test('a press takes one point, a sweep an interval; in either picture', async ({ page }) => {
    await openEmbed(page, 'density');
    expect(await value(page, 'area')).toBeCloseTo(0.682689, 6);
    for (const index of [0, 1]) {
      const { at, y } = await padOf(page, index);
      await page.mouse.move(at(-2), y);
      await page.mouse.down();
      await expect(handle(page, ends[0])).toHaveAttribute('aria-valuenow', '-2');
      expect(await value(page, 'area')).toBe(0);
      await page.mouse.move(at(2), y, { steps: 6 });
      await page.mouse.up();
      await expect(handle(page, ends[1])).toHaveAttribute('aria-valuenow', '2');
      expect(await value(page, 'area')).toBeCloseTo(0.9545, 6);
    }
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'area')).toBeCloseTo(0.682689, 6);
  });

  test('a narrow bell is dragged past density 1, its area stays; undo', async ({ page }) => {
    await openEmbed(page, 'density');
    const { at } = await padOf(page);
    const dot = await handle(page, width).locator('.em-handle-dot').boundingBox();
    if (!dot) throw new Error('The handle is not on the page.');
    const y = dot.y + dot.height / 2;
    await page.mouse.move(dot.x + dot.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(at(0.1), y, { steps: 6 });
    await page.mouse.up();
    await expect(handle(page, width)).toHaveAttribute('aria-valuenow', '0.1');
    expect(await value(page, 'peak')).toBeCloseTo(3.98942, 5);
    expect(await value(page, 'total')).toBe(1);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(handle(page, width)).toHaveAttribute('aria-valuenow', '1');
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'density');
    for (const [name, key, to] of [
      [ends[0], 'ArrowRight', '-0.95'],
      [ends[0], 'PageUp', '-0.15'],
      [ends[1], 'Home', '-4'],
      [ends[1], 'End', '4'],
      [width, 'ArrowLeft', '0.95'],
      [width, 'PageUp', '1.25'],
      [width, 'Home', '0.1'],
    ] as const) {
      await handle(page, name).press(key);
      await expect(handle(page, name)).toHaveAttribute('aria-valuenow', to);
    }
    expect(await value(page, 'peak')).toBeCloseTo(3.98942, 5);
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'density', '?sigma=0&from=left', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    expect(await value(page, 'peak')).toBeCloseTo(3.98942, 5);
    await page.getByRole('button', { name: 'A single point' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('0.5');
    expect(await value(page, 'area')).toBe(0);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke takes an interval, a tap a point, an upright stroke scrolls; nothing is too wide', async ({
    page,
  }) => {
    await openEmbed(page, 'density');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const stroke = async (x: number, y: number, dx: number, dy: number) => {
      await touch('touchStart', x, y);
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', x + (dx * step) / 10, y + (dy * step) / 10);
      await touch('touchEnd', 0, 0);
    };
    const { at, y } = await padOf(page);
    await stroke(at(0), y, at(2) - at(0), 0);
    await expect(handle(page, ends[1])).toHaveAttribute('aria-valuenow', '2');
    // A twentieth of a unit either way, where the bell is up to 0.4 high.
    expect(Math.abs((await value(page, 'area')) - 0.47725)).toBeLessThan(0.03);
    const [from, area] = [at(-3), await value(page, 'area')];
    const scrolled = await page.evaluate(() => window.scrollY);
    await stroke(from, y, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    expect(await value(page, 'area')).toBe(area);
    const again = await padOf(page);
    await page.touchscreen.tap(again.at(1), again.y);
    await expect.poll(() => value(page, 'area')).toBe(0);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
