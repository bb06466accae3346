import { expect, test, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, middleOf, value } from '../support/figure.ts';

const start = (page: Page) => handle(page, '시작값 x₀');

/** Pixels of one unit of x, which runs from −3.4 to 3.4. */
async function unitOf(page: Page): Promise<number> {
  const box = await page.locator('clipPath rect').evaluate((rect) => rect.getAttribute('width'));
  return Number(box) / 6.8;
}

test.describe('with a mouse', () => {
  test('x₀ is dragged across 0, the root changes sides, undo takes it back', async ({ page }) => {
    await openEmbed(page, 'newton', '?x0=1');
    expect(await value(page, 'x')).toBeCloseTo(1.41421568627, 11);
    const [{ x, y }, unit] = [await middleOf(start(page).locator('.em-handle-dot')), await unitOf(page)];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 2 * unit, y, { steps: 8 });
    await page.mouse.up();
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'x₀ = −1.00');
    expect(await value(page, 'x')).toBeCloseTo(-1.41421568627, 11);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'x₀ = 1.00');
  });

  test('a press in the error plot goes to that step', async ({ page }) => {
    await openEmbed(page, 'newton', '?x0=1');
    const ground = page.locator('.em-drag-area > rect').nth(1);
    await ground.scrollIntoViewIfNeeded();
    const box = await ground.boundingBox();
    if (!box) throw new Error('The picture is not on the page.');
    await page.mouse.click(box.x + 0.5 * box.width, box.y + 0.8 * box.height);
    await expect(handle(page, '걸음 수')).toHaveAttribute('aria-valuenow', '4');
    expect((await value(page, 'error')).toExponential(1)).toBe('1.6e-12');
  });

  test('exactly 0 has no next value; reset comes back from it', async ({ page }) => {
    await openEmbed(page, 'newton');
    await page.getByRole('button', { name: '정확히 0에서' }).click();
    expect(await value(page, 'x')).toBeNaN();
    await expect(page.locator('.em-plot').getByText('다음 값이 없습니다')).toBeVisible();
    await page.getByRole('button', { name: '처음으로' }).click();
    // Three steps from 3: 1.4149984 against 1.4142136.
    expect(await value(page, 'error')).toBeCloseTo(7.848675e-4, 9);
  });

  test('steps one by one, and plays to the end', async ({ page }) => {
    await openEmbed(page, 'newton', '?x0=1&steps=0');
    await page.locator('[data-action="step-one"]').click();
    expect(await value(page, 'x')).toBe(1.5);
    await page.locator('[data-action="play"]').click();
    await expect(handle(page, '걸음 수')).toHaveAttribute('aria-valuenow', '8', { timeout: 8000 });
    await expect(page.locator('[data-action="play"]')).toBeVisible();
  });
});

test('the keys do what the help says', async ({ page }) => {
  await openEmbed(page, 'newton', '?x0=1');
  for (const [key, to] of [
    ['ArrowRight', 'x₀ = 1.05'],
    ['PageDown', 'x₀ = 0.45'],
    ['Home', 'x₀ = −3.00'],
    ['End', 'x₀ = 3.00'],
  ] as const) {
    await start(page).press(key);
    await expect(start(page)).toHaveAttribute('aria-valuetext', to);
  }
  for (const [key, to] of [
    ['ArrowLeft', '2'],
    ['PageUp', '3'],
    ['Home', '0'],
    ['End', '8'],
  ] as const) {
    await handle(page, '걸음 수').press(key);
    await expect(handle(page, '걸음 수')).toHaveAttribute('aria-valuenow', to);
  }
});

test('the address opens one exact state, and says what it could not use', async ({ page }) => {
  await openEmbed(page, 'newton', '?x0=9&steps=1&speed=2', 'en');
  await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
  // x₀ is brought to 3, whose next is 3 − 7/6.
  expect(await value(page, 'x')).toBeCloseTo(11 / 6, 14);
  await page.getByRole('button', { name: 'From below 0' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('x0')).toBe('-0.5');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('x₀ is drawn along sideways; an upright stroke scrolls', async ({ page }) => {
    await openEmbed(page, 'newton', '?x0=1');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const stroke = async (x: number, y: number, dx: number, dy: number) => {
      await touch('touchStart', x, y);
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', x + (dx * step) / 10, y + (dy * step) / 10);
      await touch('touchEnd', 0, 0);
    };
    const [{ x, y }, unit] = [await middleOf(start(page).locator('.em-handle-dot')), await unitOf(page)];
    await stroke(x, y, unit, 0);
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'x₀ = 2.00');
    await stroke(x + unit, y, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(40);
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'x₀ = 2.00');
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openEmbed(page, 'newton', '?preset=near-zero', 'en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
