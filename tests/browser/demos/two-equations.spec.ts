import { expect, test, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, middleOf, value } from '../support/figure.ts';

const start = (page: Page) => handle(page, '시작점');

/** Pixels of one unit of the plane, which is eight wide. */
async function unitOf(page: Page): Promise<number> {
  const box = await page.locator('clipPath rect').evaluate((rect) => rect.getAttribute('width'));
  return Number(box) / 8;
}

test.describe('with a mouse', () => {
  test('the start is dragged both ways, the loss follows, undo takes it back', async ({ page }) => {
    await openEmbed(page, 'two-equations', '?steps=0');
    expect(await value(page, 'loss')).toBe(12.5);
    const [{ x, y }, unit] = [await middleOf(start(page).locator('.em-handle-dot')), await unitOf(page)];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + unit, y + 1.5 * unit, { steps: 6 });
    await page.mouse.up();
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'a = 0.0, b = 0.0');
    expect(await value(page, 'loss')).toBe(10);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'a = −1.0, b = 1.5');
  });

  test('a press beyond the limit of η makes the descent run away', async ({ page }) => {
    await openEmbed(page, 'two-equations', '?steps=60');
    expect(await value(page, 'loss')).toBeLessThan(1);
    const ground = page.locator('.em-drag-area > rect').first();
    await ground.scrollIntoViewIfNeeded();
    const box = await ground.boundingBox();
    if (!box) throw new Error('The picture is not on the page.');
    await page.mouse.click(box.x + 0.8 * box.width, box.y + 0.85 * box.height);
    await expect(handle(page, '걸음 크기 η')).toHaveAttribute('aria-valuenow', '0.16');
    expect(await value(page, 'stable-limit')).toBeCloseTo(0.145898, 6);
    expect(await value(page, 'loss')).toBeGreaterThan(1e6);
  });

  test('one Newton step, and reset', async ({ page }) => {
    await openEmbed(page, 'two-equations', '?steps=0');
    await page.getByRole('radio', { name: '뉴턴 방법' }).check({ force: true });
    expect(await value(page, 'loss')).toBe(12.5);
    await page.locator('[data-action="step-one"]').click();
    expect(await value(page, 'step')).toBe(1);
    expect(await value(page, 'loss')).toBeLessThan(1e-24);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'step')).toBe(12);
  });

  test('plays on by itself to the end', async ({ page }) => {
    await openEmbed(page, 'two-equations', '?steps=96');
    await page.locator('[data-action="play"]').click();
    await expect.poll(() => value(page, 'step')).toBe(100);
    await expect(page.locator('[data-action="play"]')).toBeVisible();
  });
});

test('the keys do what the help says', async ({ page }) => {
  await openEmbed(page, 'two-equations');
  for (const [key, to] of [
    ['ArrowRight', 'a = −0.9, b = 1.5'],
    ['ArrowDown', 'a = −0.9, b = 1.4'],
    ['PageUp', 'a = −0.9, b = 2.1'],
    ['Home', 'a = −1.5, b = 2.1'],
    ['End', 'a = 5.5, b = 2.1'],
  ] as const) {
    await start(page).press(key);
    await expect(start(page)).toHaveAttribute('aria-valuetext', to);
  }
  for (const [key, to] of [
    ['ArrowLeft', '0.129'],
    ['PageUp', '0.149'],
    ['Home', '0.005'],
    ['End', '0.2'],
  ] as const) {
    await handle(page, '걸음 크기 η').press(key);
    await expect(handle(page, '걸음 크기 η')).toHaveAttribute('aria-valuenow', to);
  }
});

test('the address opens one exact state, and says what it could not use', async ({ page }) => {
  await openEmbed(page, 'two-equations', '?eta=9&method=guess&steps=0&a=0&b=0', 'en');
  await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
  expect(await value(page, 'loss')).toBe(10);
  await page.getByRole('button', { name: 'One Newton step', exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('method')).toBe('newton');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the start is drawn along; a stroke beside it scrolls', async ({ page }) => {
    await openEmbed(page, 'two-equations');
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
    await stroke(x, y, 2 * unit, unit);
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'a = 1.0, b = 0.5');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await stroke(x, y + 3 * unit, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(40);
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'a = 1.0, b = 0.5');
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openEmbed(page, 'two-equations', '?preset=beyond', 'en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
