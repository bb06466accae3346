import { expect, test, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, value } from '../support/figure.ts';

const gap = '생성 점질량의 위치 θ';
const spread = '잡음의 표준편차 σ';

/** The box of the picture of JS (0) or of the slopes (1); both span σ from 0 to 1.5. */
async function padOf(page: Page, index: number) {
  const pad = page.locator('.em-drag-area > rect').nth(index);
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('The picture is not on the page.');
  return { at: (sigma: number) => box.x + (sigma / 1.5) * box.width, y: box.y + 0.5 * box.height };
}

test.describe('with a mouse', () => {
  test('noise wakes JS in either picture, W₁ stays; undo', async ({ page }) => {
    await openEmbed(page, 'noise', '?sigma=0');
    expect(await value(page, 'js')).toBe(Math.LN2);
    expect(await value(page, 'js-slope')).toBe(0);
    const first = await padOf(page, 0);
    await page.mouse.click(first.at(1), first.y);
    await expect(handle(page, spread)).toHaveAttribute('aria-valuenow', '1');
    expect(await value(page, 'js')).toBeCloseTo(0.111421, 6);
    expect(await value(page, 'js-slope')).toBeCloseTo(0.198986, 6);
    expect(await value(page, 'w1')).toBe(1);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'js')).toBe(Math.LN2);
    const second = await padOf(page, 1);
    await page.mouse.move(second.at(1.2), second.y);
    await page.mouse.down();
    await page.mouse.move(second.at(0.5), second.y, { steps: 6 });
    await page.mouse.up();
    await expect(handle(page, spread)).toHaveAttribute('aria-valuenow', '0.5');
    expect(await value(page, 'js')).toBeCloseTo(0.336831, 6);
  });

  test('the generated mass is dragged away, W₁ follows it; reset', async ({ page }) => {
    await openEmbed(page, 'noise');
    const dot = handle(page, gap).locator('.em-handle-dot');
    await dot.scrollIntoViewIfNeeded();
    const box = await dot.boundingBox();
    if (!box) throw new Error('The handle is not on the page.');
    const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    // Ten units of the line take as many pixels as σ from 0 to 1.5 beside it.
    const pad = await padOf(page, 0);
    const unit = (pad.at(1.5) - pad.at(0)) / 10;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2 * unit, y, { steps: 6 });
    await page.mouse.up();
    await expect(handle(page, gap)).toHaveAttribute('aria-valuenow', '3');
    expect(await value(page, 'w1')).toBe(3);
    expect(await value(page, 'js')).toBeCloseTo(0.689298, 6);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'w1')).toBe(1);
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'noise');
    for (const [name, key, to] of [
      [gap, 'ArrowRight', '1.05'],
      [gap, 'PageUp', '1.45'],
      [gap, 'Home', '0.1'],
      [gap, 'End', '4'],
      [spread, 'ArrowLeft', '0.45'],
      [spread, 'PageUp', '0.6'],
      [spread, 'End', '1.5'],
      [spread, 'Home', '0'],
    ] as const) {
      await handle(page, name).press(key);
      await expect(handle(page, name)).toHaveAttribute('aria-valuenow', to);
    }
    expect(await value(page, 'js')).toBe(Math.LN2);
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'noise', '?theta=0&sigma=loud', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    expect(await value(page, 'w1')).toBe(0.1);
    await page.getByRole('button', { name: 'Far apart, θ = 4' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('theta')).toBe('4');
    expect(await value(page, 'w1')).toBe(4);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke sets the noise, an upright one scrolls; nothing is too wide', async ({ page }) => {
    await openEmbed(page, 'noise');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const stroke = async (x: number, y: number, dx: number, dy: number) => {
      await touch('touchStart', x, y);
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', x + (dx * step) / 10, y + (dy * step) / 10);
      await touch('touchEnd', 0, 0);
    };
    const { at, y } = await padOf(page, 0);
    await stroke(at(0.2), y, at(1) - at(0.2), 0);
    await expect(handle(page, spread)).toHaveAttribute('aria-valuenow', '1');
    const scrolled = await page.evaluate(() => window.scrollY);
    await stroke(at(0.4), y, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    expect(await value(page, 'js')).toBeCloseTo(0.111421, 6);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
