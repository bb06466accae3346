import { expect, test, type Locator, type Page } from '@playwright/test';
import { value } from '../support/figure.ts';

const address = './embed/divergences/';

/** Opens the figure alone and waits until the browser has taken over. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${address}${query}`);
  await expect(page.locator('[data-demo="divergences"][data-live="true"]')).toBeVisible();
}

const handle = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true });

const centre = async (locator: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await locator.locator('.em-handle-dot').boundingBox();
  if (!box) throw new Error('The handle is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

async function drag(page: Page, locator: Locator, by: number): Promise<void> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y } = await centre(locator);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++) await page.mouse.move(x + (by * step) / 8, y);
  await page.mouse.up();
}

/** Pixels per unit of x in the picture of the densities: the two means of the first state stand 3 apart. */
async function unit(page: Page): Promise<number> {
  const [p, q] = await Promise.all([
    centre(handle(page, '실제 P, 봉우리 1의 평균')),
    centre(handle(page, '생성 Q, 봉우리 1의 평균')),
  ]);
  return (q.x - p.x) / 3;
}

test.describe('with a mouse', () => {
  test('a peak moves the mean, and every number follows', async ({ page }) => {
    await open(page);
    await drag(page, handle(page, '생성 Q, 봉우리 1의 평균'), 2 * (await unit(page)));
    // A pixel is worth less than one step of 0.05.
    expect(Math.abs((await value(page, 'w1')) - 5)).toBeLessThanOrEqual(0.1);
    const gap = await value(page, 'w1');
    expect(await value(page, 'kl')).toBeCloseTo(gap ** 2 / 2, 10);
    await expect(page).toHaveURL(/[?&]m2=/);
  });

  test('a shoulder changes the width alone', async ({ page }) => {
    await open(page);
    await drag(page, handle(page, '생성 Q, 봉우리 1의 표준편차'), await unit(page));
    const sd = Number(await handle(page, '생성 Q, 봉우리 1의 표준편차').getAttribute('aria-valuenow'));
    expect(Math.abs(sd - 2)).toBeLessThanOrEqual(0.1);
    expect(await value(page, 'w2')).toBeCloseTo(Math.hypot(3, sd - 1), 10);
    await expect(handle(page, '생성 Q, 봉우리 1의 평균')).toHaveAttribute('aria-valuenow', '3');
  });

  test('a press in the plot of the gap moves the two apart to there', async ({ page }) => {
    await open(page);
    const area = page.locator('.em-drag-area > rect').first();
    await area.scrollIntoViewIfNeeded();
    const box = await area.boundingBox();
    if (!box) throw new Error('The plot is not on the page.');
    await page.mouse.click(box.x + 0.8 * box.width, box.y + 0.3 * box.height);
    expect(Math.abs((await value(page, 'w1')) - 8)).toBeLessThanOrEqual(0.1);
    expect(await value(page, 'js')).toBeCloseTo(Math.LN2, 3);
    expect(await value(page, 'js-slope')).toBeLessThan(0.001);
  });

  test('one undo takes back a whole drag, even a halting one, and reset returns to the start', async ({
    page,
  }) => {
    await open(page);
    const { x, y } = await centre(handle(page, '생성 Q, 봉우리 1의 평균'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y);
    // Longer than the pause that ends a gesture of keys.
    await page.waitForTimeout(1000);
    await page.mouse.move(x + 80, y);
    await page.mouse.up();
    expect(await value(page, 'w1')).not.toBe(3);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'w1')).toBe(3);
    await page.getByRole('button', { name: '거의 한 점' }).click();
    expect(await value(page, 'w1')).not.toBe(3);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'w1')).toBe(3);
  });

  test('pointing at a readout lights its curve and shows its integrand', async ({ page }) => {
    await open(page);
    await page.locator('output[name="tv"]').hover();
    await expect(page.locator('[data-curve="tv"]')).toHaveAttribute('data-lit', 'on');
    await expect(page.locator('[data-curve="js"]')).toHaveAttribute('data-lit', 'off');
    await expect(page.getByText('넓이 = TV = 0.866')).toBeVisible();
    await page.mouse.move(2, 2);
    await expect(page.getByText('넓이 = JS = 0.527')).toBeVisible();
  });
});

test.describe('with the keyboard', () => {
  test('arrows, Page, Home and End move every handle as the help says', async ({ page }) => {
    await open(page);
    const mean = handle(page, '생성 Q, 봉우리 1의 평균');
    await mean.focus();
    for (const [key, to] of [
      ['ArrowRight', '3.05'],
      ['PageUp', '5.05'],
      ['PageDown', '3.05'],
      ['End', '10'],
      ['Home', '-10'],
    ] as const) {
      await mean.press(key);
      await expect(mean).toHaveAttribute('aria-valuenow', to);
    }
    const sd = handle(page, '실제 P, 봉우리 1의 표준편차');
    await sd.focus();
    for (const [key, to] of [
      ['ArrowLeft', '0.95'],
      ['PageUp', '1.35'],
      ['Home', '0.05'],
      ['End', '4'],
    ] as const) {
      await sd.press(key);
      await expect(sd).toHaveAttribute('aria-valuenow', to);
    }
  });

  test('the gap goes to 8 by Page Up and keeps the shapes', async ({ page }) => {
    await open(page, '?s2=1.5');
    const gap = handle(page, '두 평균의 간격');
    await gap.focus();
    for (let press = 0; press < 5; press++) await gap.press('PageUp');
    await expect(gap).toHaveAttribute('aria-valuenow', '8');
    expect(await value(page, 'w2')).toBeCloseTo(Math.hypot(8, 0.5), 10);
  });

  test('focus on a readout lights its curve', async ({ page }) => {
    await open(page);
    await page
      .locator('.em-readout-cell')
      .filter({ has: page.locator('output[name="w1"]') })
      .focus();
    await expect(page.locator('[data-curve="w1"]')).toHaveAttribute('data-lit', 'on');
  });
});

test.describe('humps', () => {
  test('one is added, weighed by its seam, and removed again', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: '봉우리 더하기' }).first().click();
    await expect(handle(page, '실제 P, 봉우리 2의 평균')).toHaveAttribute('aria-valuenow', '-3');
    const seam = page.getByRole('slider', { name: '몫의 경계: 봉우리 2, 봉우리 1' });
    await seam.focus();
    await seam.press('ArrowRight');
    await expect(seam).toHaveAttribute('aria-valuetext', '봉우리 2 51 %, 봉우리 1 49 %');
    // 0.49 of P starts 3 left of Q's mean, 0.51 of it 6: nothing has to come back.
    expect(await value(page, 'w1')).toBeCloseTo(0.49 * 3 + 0.51 * 6, 9);
    await page.getByRole('button', { name: '봉우리 2 지우기' }).click();
    expect(await value(page, 'w1')).toBe(3);
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await open(page, '?m2=99&s2=nothing&colour=red&pExtra=0.5,3,1');
    await expect(handle(page, '생성 Q, 봉우리 1의 평균')).toHaveAttribute('aria-valuenow', '10');
    await expect(handle(page, '실제 P, 봉우리 2의 평균')).toHaveAttribute('aria-valuenow', '3');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(3);
  });

  test('keeps the state for the next reader', async ({ page }) => {
    await open(page, '?preset=cover');
    await handle(page, '생성 Q, 봉우리 1의 평균').press('ArrowRight');
    await expect(page).toHaveURL(/m2=0\.05/);
    const kl = await value(page, 'kl');
    await page.reload();
    await expect(page.locator('[data-live="true"]')).toBeVisible();
    expect(await value(page, 'kl')).toBe(kl);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways drag moves a peak, an upright one scrolls the page', async ({ page }) => {
    await open(page);
    const peak = handle(page, '생성 Q, 봉우리 1의 평균');
    const from = await centre(peak);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    await touch('touchStart', from.x, from.y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from.x + 4 * step, from.y);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => value(page, 'w1')).toBeGreaterThan(3.5);
    const w1 = await value(page, 'w1');
    const area = await page.locator('.em-drag-area > rect').first().boundingBox();
    if (!area) throw new Error('The plot is not on the page.');
    await page.evaluate((top) => window.scrollTo(0, top - 300), area.y);
    const scrolled = await page.evaluate(() => window.scrollY);
    const [x, y] = [area.x + area.width / 2, area.y - scrolled + area.height / 2];
    await touch('touchStart', x, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', x, y - 20 * step);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 50);
    expect(await value(page, 'w1')).toBe(w1);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await open(page, '?preset=cover');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
