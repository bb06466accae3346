import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';

const output = (page: Page, name: string) => page.locator(`output[name="${name}"]`);
/** A readout's number, in full precision; NaN while it is hidden. */
const value = async (page: Page, name: string): Promise<number> =>
  Number(await output(page, name).getAttribute('data-value'));

const handle = (page: Page): Locator =>
  page.locator('.em-plot').getByRole('slider', { name: '분포열의 번호 n', exact: true });
const guess = (page: Page, name: string): Locator => page.locator(`[data-guess="${name}"]`);
const reveal = (page: Page): Locator => page.locator('[data-action="reveal"]');

async function boxOf(spot: Locator) {
  await spot.scrollIntoViewIfNeeded();
  const box = await spot.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

test.describe('guessing', () => {
  test('nothing is told before the answer; then each guess is judged', async ({ page }) => {
    await openEmbed(page, 'topology');
    await expect(output(page, 'w1')).toHaveText('?');
    await expect(page.locator('.em-plot .em-present')).toHaveCount(0);
    await guess(page, 'w1').click();
    await guess(page, 'js').click();
    await guess(page, 'tv').click();
    await guess(page, 'tv').click();
    await expect(guess(page, 'tv')).toHaveAttribute('aria-pressed', 'false');
    await reveal(page).click();
    await expect(guess(page, 'w1')).toHaveAttribute('data-right', 'true');
    await expect(guess(page, 'tv')).toHaveAttribute('data-right', 'true');
    await expect(guess(page, 'js')).toHaveAttribute('data-right', 'false');
    await expect(page.locator('.tp-lesson')).toContainText('5개 가운데 4개');
    expect(await value(page, 'w1')).toBe(0.25);
    expect(await value(page, 'js')).toBeCloseTo(Math.LN2, 12);
    expect(await value(page, 'kl')).toBe(Infinity);
  });

  test('another sequence is a new question; undo goes back to the old one', async ({ page }) => {
    await openEmbed(page, 'topology', '?reveal=1&guess=w1');
    await page.getByRole('button', { name: '질량 1/n을 n²에 남김' }).click();
    await expect(output(page, 'w1')).toHaveText('?');
    await expect(guess(page, 'w1')).toHaveAttribute('aria-pressed', 'false');
    await reveal(page).click();
    expect(await value(page, 'w1')).toBeCloseTo(4, 12);
    expect(await value(page, 'tv')).toBeCloseTo(0.25, 12);
    await page.getByRole('button', { name: '처음으로' }).click();
    await expect(output(page, 'w1')).toHaveText('?');
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'w1')).toBeCloseTo(4, 12);
  });
});

test.describe('with a mouse', () => {
  test('n is dragged to its end, and pressed in the picture', async ({ page }) => {
    await openEmbed(page, 'topology', '?sequence=slide&reveal=1');
    const dot = await boxOf(handle(page).locator('.em-handle-dot'));
    await page.mouse.move(dot.x + dot.width / 2, dot.y + dot.height / 2);
    await page.mouse.down();
    await page.mouse.move(dot.x + 600, dot.y, { steps: 8 });
    await page.mouse.up();
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '100');
    expect(await value(page, 'js')).toBeCloseTo(Math.LN2 / 100, 12);
    const ground = await boxOf(page.locator('.em-drag-area > rect'));
    await page.mouse.click(ground.x + ground.width / 2, ground.y + ground.height / 3);
    // Half way between 1 and 100 on a logarithmic axis.
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '10');
    expect(await value(page, 'tv')).toBeCloseTo(0.1, 12);
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'topology');
    for (const [key, to] of [
      ['ArrowRight', '5'],
      ['PageUp', '15'],
      ['ArrowLeft', '14'],
      ['Home', '1'],
      ['End', '100'],
    ] as const) {
      await handle(page).press(key);
      await expect(handle(page)).toHaveAttribute('aria-valuenow', to);
    }
    await guess(page, 'kl').press('Space');
    await expect(guess(page, 'kl')).toHaveAttribute('aria-pressed', 'true');
    await reveal(page).press('Enter');
    await expect(guess(page, 'kl')).toHaveAttribute('data-right', 'false');
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'topology', '?sequence=leak&n=1000&reveal=1&guess=w1,odds', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    // n is brought to 100.
    expect(await value(page, 'reverse-kl')).toBeCloseTo(-Math.log(0.99), 12);
    await page.getByRole('button', { name: 'A coin tilted by 1/n' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('sequence')).toBe('tilt');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('n is drawn along; a stroke up the picture scrolls', async ({ page }) => {
    await openEmbed(page, 'topology', '?reveal=1');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const stroke = async (x: number, y: number, dx: number, dy: number) => {
      await touch('touchStart', x, y);
      for (let step = 1; step <= 10; step++)
        await touch('touchMove', x + (dx * step) / 10, y + (dy * step) / 10);
      await touch('touchEnd', 0, 0);
    };
    const dot = await boxOf(handle(page).locator('.em-handle-dot'));
    await stroke(dot.x + dot.width / 2, dot.y + dot.height / 2, 250, 0);
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '100');
    const ground = await boxOf(page.locator('.em-drag-area > rect'));
    const before = await page.evaluate(() => window.scrollY);
    await stroke(ground.x + 40, ground.y + ground.height - 30, 0, -150);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 40);
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '100');
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openEmbed(page, 'topology', '?sequence=escape&n=100&reveal=1', 'en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the answer stands in the built page', async ({ page }) => {
    await page.goto('./embed/topology/');
    await expect(output(page, 'w1')).toBeVisible();
    await expect(output(page, 'w1')).toHaveText('0.250');
    await expect(page.locator('.tp-answer .em-curve').first()).toBeVisible();
    await expect(reveal(page)).toBeHidden();
  });
});
