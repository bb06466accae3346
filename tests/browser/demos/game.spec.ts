import { expect, test, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, middleOf, value } from '../support/figure.ts';

const start = (page: Page) => handle(page, '시작점');

/** Pixels of one unit of the players' plane, which runs from −3 to 3. */
async function unitOf(page: Page): Promise<number> {
  const box = await page.locator('clipPath rect').evaluate((rect) => rect.getAttribute('width'));
  return Number(box) / 6;
}

test.describe('with a mouse', () => {
  test('the start is dragged both ways, the distance follows, undo takes it back', async ({ page }) => {
    await openEmbed(page, 'game');
    expect(await value(page, 'radius')).toBeCloseTo(2.325861, 6);
    const [{ x, y }, unit] = [await middleOf(start(page).locator('.em-handle-dot')), await unitOf(page)];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - unit, y + unit / 2, { steps: 6 });
    await page.mouse.up();
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'x = 0.0, y = 0.5');
    expect(await value(page, 'radius')).toBeCloseTo(0.5 * 1.01 ** 50, 9);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'x = 1.0, y = 1.0');
  });

  test('a press beside the lines goes to that step', async ({ page }) => {
    await openEmbed(page, 'game');
    const ground = page.locator('.em-drag-area > rect');
    await ground.scrollIntoViewIfNeeded();
    const box = await ground.boundingBox();
    if (!box) throw new Error('The picture is not on the page.');
    await page.mouse.click(box.x + 0.25 * box.width, box.y + 0.3 * box.height);
    expect(await value(page, 'steps')).toBe(50);
    expect(await value(page, 'radius')).toBeCloseTo(Math.SQRT2 * 1.01 ** 25, 9);
  });

  test('ways of walking, presets and reset', async ({ page }) => {
    await openEmbed(page, 'game');
    await page.getByRole('radio', { name: '내다보고' }).check({ force: true });
    expect(await value(page, 'factor')).toBeCloseTo(Math.hypot(0.99, 0.1), 12);
    await page.getByRole('button', { name: '번갈아', exact: true }).click();
    expect(await value(page, 'factor')).toBe(1);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'factor')).toBeCloseTo(Math.sqrt(1.01), 12);
  });
});

test.describe('playing', () => {
  test('goes on by itself from where it stands, and stops at the end', async ({ page }) => {
    await openEmbed(page, 'game', '?steps=196');
    await page.locator('[data-action="play"]').click();
    await expect.poll(() => value(page, 'steps')).toBe(200);
    await expect(page.locator('[data-action="play"]')).toBeVisible();
  });

  test('stops where the reader takes hold of the steps', async ({ page }) => {
    await openEmbed(page, 'game', '?steps=0');
    await page.locator('[data-action="play"]').click();
    await expect.poll(() => value(page, 'steps')).toBeGreaterThan(2);
    await handle(page, '걸음 수').press('End');
    await expect(page.locator('[data-action="play"]')).toBeVisible();
    await page.locator('[data-action="restart"]').click();
    expect(await value(page, 'steps')).toBe(0);
    await page.locator('[data-action="step-one"]').click();
    expect(await value(page, 'radius')).toBeCloseTo(Math.SQRT2 * Math.sqrt(1.01), 12);
  });

  test('shows the end at once to a reader who asked for less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openEmbed(page, 'game', '?steps=0');
    await page.locator('[data-action="play"]').click();
    expect(await value(page, 'steps')).toBe(200);
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'game');
    for (const [key, to] of [
      ['ArrowRight', 'x = 1.1, y = 1.0'],
      ['ArrowDown', 'x = 1.1, y = 0.9'],
      ['PageUp', 'x = 1.1, y = 1.3'],
      ['Home', 'x = −2.0, y = 1.3'],
      ['End', 'x = 2.0, y = 1.3'],
    ] as const) {
      await start(page).press(key);
      await expect(start(page)).toHaveAttribute('aria-valuetext', to);
    }
    for (const [key, to] of [
      ['ArrowLeft', '99'],
      ['PageUp', '119'],
      ['Home', '0'],
      ['End', '200'],
    ] as const) {
      await handle(page, '걸음 수').press(key);
      await expect(handle(page, '걸음 수')).toHaveAttribute('aria-valuenow', to);
    }
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'game', '?eta=9&method=polite&steps=10&x=0.5&y=0', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    // η is brought to 2.5, which multiplies by √7.25.
    expect((await value(page, 'radius')) / (0.5 * 7.25 ** 5)).toBeCloseTo(1, 9);
    await page.getByRole('button', { name: 'Looking ahead', exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('method')).toBe('extragradient');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the start is drawn along; a stroke beside it scrolls', async ({ page }) => {
    await openEmbed(page, 'game');
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
    // Upwards, where the page could scroll.
    await stroke(x, y, -2 * unit, -unit);
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'x = −1.0, y = 2.0');
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await stroke(x + unit, y + 2 * unit, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(40);
    await expect(start(page)).toHaveAttribute('aria-valuetext', 'x = −1.0, y = 2.0');
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openEmbed(page, 'game', '?preset=turns-break', 'en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
