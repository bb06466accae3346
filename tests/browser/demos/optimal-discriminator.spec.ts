import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { value } from '../support/figure.ts';

const peak = (page: Page): Locator =>
  page.locator('.em-plot').getByRole('slider', { name: '생성 분포의 위치', exact: true });

async function boxOf(spot: Locator) {
  await spot.scrollIntoViewIfNeeded();
  const box = await spot.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

test.describe('with a mouse', () => {
  test('the generated law is dragged away, undo brings it back', async ({ page }) => {
    await openEmbed(page, 'optimal-discriminator');
    expect(await value(page, 'value')).toBeCloseTo(-0.712633, 6);
    // The picture of the value runs from 0 to 8, that of the laws over 16 on the same width.
    const unit = (await boxOf(page.locator('.em-drag-area > rect').first())).width / 16;
    const { x, y, width, height } = await boxOf(peak(page).locator('.em-handle-dot'));
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 2 * unit, y + height / 2, { steps: 6 });
    await page.mouse.up();
    await expect(peak(page)).toHaveAttribute('aria-valuenow', '4');
    expect(await value(page, 'saturating')).toBeCloseTo(0.137195, 6);
    expect(await value(page, 'non-saturating')).toBeCloseTo(3.862805, 6);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(peak(page)).toHaveAttribute('aria-valuenow', '2');
  });

  test('a press in either curve goes to that distance; shapes, presets, reset', async ({ page }) => {
    await openEmbed(page, 'optimal-discriminator');
    for (const [index, share, to] of [
      [0, 0.5, '4'],
      [1, 0.75, '6'],
    ] as const) {
      const { x, y, width, height } = await boxOf(page.locator('.em-drag-area > rect').nth(index));
      await page.mouse.click(x + share * width, y + 0.6 * height);
      await expect(peak(page)).toHaveAttribute('aria-valuenow', to);
    }
    await page.getByRole('button', { name: '세모가 떨어짐' }).click();
    expect(await value(page, 'value')).toBe(0);
    expect(await value(page, 'non-saturating')).toBeNaN();
    await expect(page.locator('output[name="non-saturating"]')).toHaveText('정의되지 않음');
    await page.getByRole('radio', { name: '정규분포' }).check({ force: true });
    expect(await value(page, 'non-saturating')).toBeGreaterThan(4.9);
    await page.getByRole('button', { name: '처음으로' }).click();
    await expect(peak(page)).toHaveAttribute('aria-valuenow', '2');
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'optimal-discriminator');
    for (const [key, to] of [
      ['ArrowRight', '2.05'],
      ['PageUp', '2.85'],
      ['Home', '0'],
      ['End', '8'],
    ] as const) {
      await peak(page).press(key);
      await expect(peak(page)).toHaveAttribute('aria-valuenow', to);
    }
    expect(await value(page, 'non-saturating')).toBeCloseTo(7.999607, 6);
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'optimal-discriminator', '?mu=-3&law=round', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    expect(await value(page, 'value')).toBeCloseTo(-2 * Math.LN2, 12);
    await page.getByRole('button', { name: 'Triangles apart' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('law')).toBe('triangle');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke moves the law, an upright one scrolls; nothing is too wide', async ({ page }) => {
    await openEmbed(page, 'optimal-discriminator');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const box = await boxOf(page.locator('.em-drag-area > rect').first());
    const [from, to, y] = [box.x + 0.25 * box.width, box.x + 0.75 * box.width, box.y + 0.5 * box.height];
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10, y);
    await touch('touchEnd', 0, 0);
    await expect(peak(page)).toHaveAttribute('aria-valuenow', '6');
    const scrolled = await page.evaluate(() => window.scrollY);
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from, y - 15 * step);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    await expect(peak(page)).toHaveAttribute('aria-valuenow', '6');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
