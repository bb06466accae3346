import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';

const output = (page: Page, name: string) => page.locator(`output[name="${name}"]`);
/** A readout's number, in full precision; NaN while it is hidden. */
const value = async (page: Page, name: string): Promise<number> =>
  Number(await output(page, name).getAttribute('data-value'));
const handle = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true });
const family = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

async function boxOf(spot: Locator) {
  await spot.scrollIntoViewIfNeeded();
  const box = await spot.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

async function centreOf(page: Page, name: string) {
  const { x, y, width, height } = await boxOf(handle(page, name).locator('.em-handle-dot'));
  return { x: x + width / 2, y: y + height / 2 };
}

test('with a mouse: both graphs, both handles of the curve, and a press in it', async ({ page }) => {
  await openEmbed(page, 'continuity');
  const drag = async (name: string, dx: number, dy = 0) => {
    const { x, y } = await centreOf(page, name);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + dx, y + dy, { steps: 6 });
    await page.mouse.up();
  };
  await drag('생성자의 θ', -500);
  await expect(handle(page, '생성자의 θ')).toHaveAttribute('aria-valuenow', '-1');
  await drag('곡선 위의 θ′', 600);
  await expect(handle(page, '생성자의 θ′')).toHaveAttribute('aria-valuenow', '1');
  // As far apart as can be, and W alike: the bound is loose.
  expect(await value(page, 'bound')).toBe(2);
  expect(await value(page, 'difference')).toBe(0);
  const ground = await boxOf(page.locator('.em-drag-area > rect'));
  await page.mouse.click(ground.x + ground.width * 0.75, ground.y + ground.height / 2);
  await expect(handle(page, '곡선 위의 θ')).toHaveAttribute('aria-valuenow', '0.5');
  expect(await value(page, 'difference')).toBeCloseTo(await value(page, 'bound'), 12);
  await family(page, 'g = 1{z < θ}').click();
  // The step is held by its height: 200 pixels are more than its whole rise.
  await drag('생성자의 θ', 0, -200);
  await expect(handle(page, '생성자의 θ')).toHaveAttribute('aria-valuenow', '1');
});

test('the step is a question first; either answer is judged and shows W', async ({ page }) => {
  await openEmbed(page, 'continuity');
  await family(page, 'g = 1{z < θ}').click();
  await expect(output(page, 'w')).toHaveText('?');
  await expect(page.locator('.em-plot .em-present')).toHaveCount(0);
  expect(await value(page, 'bound')).toBeCloseTo(0.5, 12);
  await page.locator('[data-guess="jumps"]').click();
  await expect(page.locator('.cy-lesson')).toContainText('아닙니다');
  expect(await value(page, 'w')).toBeCloseTo(0.3, 12);
  await page.locator('[data-action="again"]').click();
  await expect(output(page, 'difference')).toHaveText('?');
  await page.locator('[data-guess="continuous"]').press('Enter');
  await expect(page.locator('.cy-lesson')).toContainText('맞습니다');
});

test('JS jumps where W and the samples hardly move', async ({ page }) => {
  await openEmbed(page, 'continuity', '?preset=jump');
  expect(await value(page, 'js-difference')).toBe(Math.LN2);
  expect(await value(page, 'difference')).toBeCloseTo(0.05, 12);
  await handle(page, '곡선 위의 θ').press('PageDown');
  await handle(page, '곡선 위의 θ').press('PageUp');
  for (let k = 0; k < 10; k++) await handle(page, '곡선 위의 θ').press('ArrowLeft');
  await expect(handle(page, '곡선 위의 θ')).toHaveAttribute('aria-valuenow', '0');
  expect(await value(page, 'js-difference')).toBe(0);
  await page.getByRole('switch').click();
  await expect(output(page, 'js-difference')).toHaveCount(0);
});

test('with the keyboard: the keys do what the help says, on all four handles', async ({ page }) => {
  await openEmbed(page, 'continuity');
  for (const name of ['생성자의 θ', '생성자의 θ′', '곡선 위의 θ', '곡선 위의 θ′'])
    for (const [key, to] of [
      ['Home', '-1'],
      ['ArrowRight', '-0.99'],
      ['PageUp', '-0.79'],
      ['End', '1'],
      ['PageDown', '0.8'],
    ] as const) {
      await handle(page, name).press(key);
      await expect(handle(page, name)).toHaveAttribute('aria-valuenow', to);
    }
  await page.getByRole('button', { name: '되돌리기' }).click();
  await page.getByRole('button', { name: '처음으로' }).click();
  expect(await value(page, 'w')).toBeCloseTo(0.6, 12);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('θ is drawn along the curve; a stroke up the picture scrolls', async ({ page }) => {
    await openEmbed(page, 'continuity', '?family=shift&js=1');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const stroke = async (x: number, y: number, dx: number, dy: number) => {
      await touch('touchStart', x, y);
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', x + (dx * step) / 10, y + (dy * step) / 10);
      await touch('touchEnd', 0, 0);
    };
    const dot = await centreOf(page, '곡선 위의 θ');
    await stroke(dot.x, dot.y, 150, 0);
    await expect(handle(page, '곡선 위의 θ')).toHaveAttribute('aria-valuenow', '1');
    const ground = await boxOf(page.locator('.em-drag-area > rect'));
    const before = await page.evaluate(() => window.scrollY);
    await stroke(ground.x + 60, ground.y + ground.height - 40, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 40);
    await expect(handle(page, '곡선 위의 θ')).toHaveAttribute('aria-valuenow', '1');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
