import { expect, test, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, middleOf, value } from '../support/figure.ts';

const clip = (page: Page) => handle(page, '자르는 값 c');
const depth = (page: Page) => handle(page, '은닉층 수');
const first = (page: Page) => handle(page, 'W의 첫째 열');

/** Pixels of one unit of the matrix's plane, which runs from −8 to 8. */
async function unitOf(page: Page): Promise<number> {
  const box = await page.locator('clipPath rect').evaluate((rect) => rect.getAttribute('width'));
  return Number(box) / 16;
}

test.describe('with a mouse', () => {
  test('the point is dragged up for c, undo takes it back', async ({ page }) => {
    await openEmbed(page, 'clip-lab', '?depth=12');
    const before = await value(page, 'bound');
    const { x, y } = await middleOf(clip(page).locator('.em-handle-dot'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 500, { steps: 8 });
    await page.mouse.up();
    // Past the widest window, where the handle ends: ten times c in each of thirteen layers.
    await expect(clip(page)).toHaveAttribute('aria-valuenow', '-1');
    expect((await value(page, 'bound')) / (before * 1e13)).toBeCloseTo(1, 9);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'bound')).toBe(before);
  });

  test('a press beside the lines goes to that depth', async ({ page }) => {
    await openEmbed(page, 'clip-lab');
    const ground = page.locator('.em-drag-area > rect');
    await ground.scrollIntoViewIfNeeded();
    const box = await ground.boundingBox();
    if (!box) throw new Error('The picture is not on the page.');
    await page.mouse.click(box.x + (10 / 15) * box.width, box.y + 0.9 * box.height);
    await expect(depth(page)).toHaveAttribute('aria-valuenow', '11');
    // The sheet's number for twelve layers of weights.
    expect((await value(page, 'bound')) / 8.965e5).toBeCloseTo(1, 3);
  });

  test('a column of the matrix is dragged both ways, the norm follows', async ({ page }) => {
    await openEmbed(page, 'clip-lab');
    const [{ x, y }, unit] = [await middleOf(first(page).locator('.em-handle-dot')), await unitOf(page)];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 3 * unit, y + 4 * unit, { steps: 8 });
    await page.mouse.up();
    await expect(first(page)).toHaveAttribute('aria-valuetext', '(0.0, 0.0)');
    // What is left is the second column.
    expect(await value(page, 'spectral-norm')).toBeCloseTo(5, 9);
    expect(await value(page, 'second')).toBe(0);
  });

  test('rounds of power iteration, one press each', async ({ page }) => {
    await openEmbed(page, 'clip-lab');
    let last = await value(page, 'estimate');
    for (let round = 1; round <= 5; round++) {
      await page.locator('[data-action="round"]').click();
      await expect.poll(() => value(page, 'estimate')).toBeGreaterThan(last);
      last = await value(page, 'estimate');
    }
    expect(last).toBeCloseTo(6.708204, 6);
    await page.locator('[data-action="restart"]').click();
    expect(await value(page, 'estimate')).toBeLessThan(2.4);
  });

  test('presets and reset', async ({ page }) => {
    await openEmbed(page, 'clip-lab');
    await page.getByRole('button', { name: '1–64–64–1' }).click();
    expect(await value(page, 'bound')).toBeCloseTo(0.004096, 12);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'bound')).toBeCloseTo(1.898, 3);
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'clip-lab');
    for (const [key, to] of [
      ['ArrowUp', '-1.95'],
      ['PageUp', '-1.75'],
      ['Home', '-3'],
      ['End', '-1'],
    ] as const) {
      await clip(page).press(key);
      // c itself is kept to three digits.
      await expect
        .poll(async () => Number(await clip(page).getAttribute('aria-valuenow')))
        .toBeCloseTo(Number(to), 2);
    }
    for (const [key, to] of [
      ['ArrowLeft', '2'],
      ['PageUp', '4'],
      ['Home', '1'],
      ['End', '16'],
    ] as const) {
      await depth(page).press(key);
      await expect(depth(page)).toHaveAttribute('aria-valuenow', to);
    }
    for (const [key, to] of [
      ['ArrowRight', '(3.1, 4.0)'],
      ['ArrowDown', '(3.1, 3.9)'],
      ['PageDown', '(3.1, 2.7)'],
      ['Home', '(−6.0, 2.7)'],
      ['End', '(6.0, 2.7)'],
    ] as const) {
      await first(page).press(key);
      await expect(first(page)).toHaveAttribute('aria-valuetext', to);
    }
  });

  test('entries are typed; what is out of bounds changes nothing', async ({ page }) => {
    await openEmbed(page, 'clip-lab', '', 'en');
    const corner = page.getByRole('spinbutton', { name: 'Row 1, column 2 of W' });
    await corner.fill('-2.5');
    await expect.poll(() => value(page, 'frobenius')).toBeCloseTo(Math.hypot(3, 2.5, 4, 5), 9);
    await corner.fill('70');
    expect(await value(page, 'frobenius')).toBeCloseTo(Math.hypot(3, 2.5, 4, 5), 9);
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'clip-lab', '?depth=2&width=64&inputs=1&c=7&shape=round', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    // c is brought to 0.1.
    expect(await value(page, 'bound')).toBeCloseTo(4.096, 9);
    await page.getByRole('button', { name: '12 layers vanish' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('c')).toBe('0.001');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a column is drawn along; a stroke beside it scrolls', async ({ page }) => {
    await openEmbed(page, 'clip-lab');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const stroke = async (x: number, y: number, dx: number, dy: number) => {
      await touch('touchStart', x, y);
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', x + (dx * step) / 10, y + (dy * step) / 10);
      await touch('touchEnd', 0, 0);
    };
    const [{ x, y }, unit] = [await middleOf(first(page).locator('.em-handle-dot')), await unitOf(page)];
    const before = await page.evaluate(() => window.scrollY);
    await stroke(x, y, 2 * unit, 3 * unit);
    await expect(first(page)).toHaveAttribute('aria-valuetext', '(5.0, 1.0)');
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    // The empty corner of the same picture.
    await stroke(x - 8 * unit, y + 2 * unit, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 40);
    await expect(first(page)).toHaveAttribute('aria-valuetext', '(5.0, 1.0)');
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openEmbed(page, 'clip-lab', '?preset=explodes&w11=6&w12=6&w21=6&w22=6', 'en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
