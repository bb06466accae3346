import { expect, test, type Page } from '@playwright/test';
import { value } from '../support/figure.ts';

const address = './embed/parallel-lines/';

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${address}${query}`);
  await expect(page.locator('[data-demo="parallel-lines"][data-live="true"]')).toBeVisible();
}

const segment = (page: Page) => page.getByRole('slider', { name: '생성 선분의 위치 θ' });

/** Middle of the handle and pixels per unit of θ, read off the axis. */
async function places(page: Page) {
  const handle = await segment(page).locator('.em-handle-dot').boundingBox();
  const area = await page.locator('.em-drag-area > rect').first().boundingBox();
  if (!handle || !area) throw new Error('The plane is not on the page.');
  // The plane runs from −2.25 to 2.25.
  return { x: handle.x + handle.width / 2, y: handle.y + handle.height / 2, unit: area.width / 4.5, area };
}

test.describe('with a mouse', () => {
  test('the segment is dragged, W₁ follows, and the others do not stir', async ({ page }) => {
    await open(page);
    const { x, y, unit } = await places(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 8; step++) await page.mouse.move(x - (unit * 1.5 * step) / 8, y);
    await page.mouse.up();
    const theta = Number(await segment(page).getAttribute('aria-valuenow'));
    expect(Math.abs(theta + 1)).toBeLessThanOrEqual(0.03);
    expect(await value(page, 'w1')).toBe(Math.abs(theta));
    expect([await value(page, 'js'), await value(page, 'tv')]).toEqual([Math.LN2, 1]);
    expect(await value(page, 'kl')).toBe(Infinity);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'w1')).toBe(0.5);
  });

  test('a press in the plane brings the segment there; a preset puts it on 0', async ({ page }) => {
    await open(page);
    const { area, unit } = await places(page);
    await page.mouse.click(area.x + area.width / 2 + 1.75 * unit, area.y + 20);
    expect(Math.abs((await value(page, 'w1')) - 1.75)).toBeLessThanOrEqual(0.03);
    await page.getByRole('button', { name: '겹침 θ = 0', exact: true }).click();
    for (const name of ['w1', 'js', 'tv', 'kl', 'reverse-kl']) expect(await value(page, name)).toBe(0);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'w1')).toBe(0.5);
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await open(page);
    await segment(page).focus();
    for (const [key, to] of [
      ['ArrowRight', '0.51'],
      ['ArrowLeft', '0.5'],
      ['PageUp', '0.9'],
      ['PageDown', '0.5'],
      ['Home', '-2'],
      ['End', '2'],
    ] as const) {
      await segment(page).press(key);
      await expect(segment(page)).toHaveAttribute('aria-valuenow', to);
    }
  });
});

test.describe('the address', () => {
  test('opens a state and says what it clamped', async ({ page }) => {
    await open(page, '?theta=9&sampled=1&samples=256&seed=3');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(1);
    expect(await value(page, 'w1')).toBeGreaterThan(2);
    await segment(page).press('ArrowLeft');
    await expect(page).toHaveURL(/theta=1\.99/);
    await expect(page).toHaveURL(/seed=3/);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

  test('a sideways stroke drags, an upright one scrolls', async ({ page }) => {
    await open(page);
    const { area, unit } = await places(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const [x, y] = [area.x + area.width / 2 - unit, area.y + area.height / 2];
    await touch('touchStart', x, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', x - (unit * step) / 20, y);
    await touch('touchEnd', 0, 0);
    await expect.poll(async () => Math.abs((await value(page, 'w1')) - 1.5)).toBeLessThanOrEqual(0.05);
    const before = await value(page, 'w1');
    await touch('touchStart', x, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', x, y - 15 * step);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(40);
    expect(await value(page, 'w1')).toBe(before);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await open(page, '?theta=2&sampled=1');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
