import { expect, test, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, middleOf, value } from '../support/figure.ts';

const names = {
  mean: '종의 평균 m',
  sd: '종의 표준편차 s',
  law: '평면 위의 종 (m, s)',
  count: '표본 수 n',
} as const;

/** Pixels of one unit along a plot's axis, of which the clipped part shows so many. */
async function unitOf(page: Page, plot: number, units: number): Promise<number> {
  const box = await page.locator('.em-plot clipPath rect').nth(plot).getAttribute('width');
  return Number(box) / units;
}

test('with a mouse: the bell is dragged by its peak, then Newton goes on from there; reset', async ({
  page,
}) => {
  await openEmbed(page, 'mle');
  expect(await value(page, 'kl')).toBeCloseTo(0.443147, 6);
  const before = await value(page, 'log-likelihood');
  const { x, y } = await middleOf(handle(page, names.mean).locator('.em-handle-dot'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - (await unitOf(page, 0, 8)), y, { steps: 6 });
  await page.mouse.up();
  await expect(handle(page, names.law)).toHaveAttribute('aria-valuetext', 'm = 0.00, s = 2.00');
  expect(await value(page, 'log-likelihood')).toBeGreaterThan(before);
  // ln 2 + 1/8 − 1/2.
  expect(await value(page, 'kl')).toBeCloseTo(0.318147, 6);
  await page.locator('[data-action="step-one"]').click();
  await expect(page.locator('.mle-step')).toBeVisible();
  expect(await value(page, 'kl')).toBeLessThan(0.318147);
  await page.getByRole('button', { name: '처음으로' }).click();
  expect(await value(page, 'kl')).toBeCloseTo(0.443147, 6);
});

test('the presets: the best bell, one sample whose bell has no end, many samples', async ({ page }) => {
  await openEmbed(page, 'mle');
  await page.getByRole('button', { name: '가장 잘 맞는 종' }).click();
  const best = await value(page, 'log-likelihood');
  expect(await value(page, 'kl')).toBeLessThan(0.2);
  await page.getByRole('button', { name: '표본 하나' }).click();
  expect(await value(page, 'log-likelihood')).toBeGreaterThan(best + 1);
  expect(await value(page, 'kl')).toBeGreaterThan(10);
  await page.getByRole('button', { name: '표본 2,000개' }).click();
  expect(await value(page, 'kl')).toBeLessThan(0.01);
  await expect(handle(page, names.count)).toHaveAttribute('aria-valuetext', '표본 2,000개');
});

test('with the keyboard: the keys do what the help says', async ({ page }) => {
  await openEmbed(page, 'mle');
  for (const [name, key, to] of [
    [names.mean, 'ArrowLeft', 'm = 0.95, s = 2.00'],
    [names.sd, 'PageDown', 'm = 0.95, s = 1.70'],
    [names.law, 'ArrowDown', 'm = 0.95, s = 1.65'],
    [names.law, 'Home', 'm = −3.00, s = 1.65'],
  ] as const) {
    await handle(page, name).press(key);
    await expect(handle(page, names.law)).toHaveAttribute('aria-valuetext', to);
  }
  for (const [key, to] of [
    ['ArrowRight', '표본 30개'],
    ['PageUp', '표본 70개'],
    ['Home', '표본 1개'],
    ['ArrowRight', '표본 2개'],
    ['End', '표본 5,000개'],
  ] as const) {
    await handle(page, names.count).press(key);
    await expect(handle(page, names.count)).toHaveAttribute('aria-valuetext', to);
  }
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke over the lower picture changes n, an upright one scrolls; nothing is too wide', async ({
    page,
  }) => {
    await openEmbed(page, 'mle');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const stroke = async (x: number, y: number, dx: number, dy: number) => {
      await touch('touchStart', x, y);
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', x + (dx * step) / 10, y + (dy * step) / 10);
      await touch('touchEnd', 0, 0);
    };
    const ground = page.locator('.em-drag-area > rect');
    const { x, y } = await middleOf(ground);
    await stroke(x, y, 400, 0);
    await expect(handle(page, names.count)).toHaveAttribute('aria-valuetext', '표본 5,000개');
    const scrolled = await page.evaluate(() => window.scrollY);
    await stroke(x, y, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    await expect(handle(page, names.count)).toHaveAttribute('aria-valuetext', '표본 5,000개');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
