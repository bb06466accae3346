import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { value } from '../support/figure.ts';

const open = (page: Page, query = '', locale: 'ko' | 'en' = 'ko'): Promise<void> =>
  openEmbed(page, 'value-surface', query, locale);
/** The handle in the picture of one critic. */
const handle = (page: Page, critic: 'clip' | 'gp'): Locator =>
  page.locator(`.vs-surface[data-critic="${critic}"]`).getByRole('slider', { name: '살펴볼 자리' });
const place = (page: Page, critic: 'clip' | 'gp'): Promise<string | null> =>
  handle(page, critic).getAttribute('aria-valuetext');
const badge = (page: Page): Locator => page.locator('.em-badge');
const press = (page: Page, action: string): Promise<void> =>
  page.locator(`[data-action="${action}"]`).click();
const study = (page: Page): Locator => page.locator('.em-study');
/** Training starts a worker and an engine first, and takes thousands of updates. */
const patient = { timeout: 120_000 };

async function middle(spot: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await spot.scrollIntoViewIfNeeded();
  const box = await spot.locator('.em-handle-dot').boundingBox();
  if (!box) throw new Error('The handle is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test.describe('with a mouse', () => {
  test('the place is dragged in one picture and moves in both', async ({ page }) => {
    await open(page);
    const before = await value(page, 'here-gp');
    const { x, y } = await middle(handle(page, 'clip'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 70, y + 40, { steps: 6 });
    await page.mouse.up();
    expect(await place(page, 'clip')).not.toBe('x = 0.50, y = 0.35');
    expect(await place(page, 'gp')).toBe(await place(page, 'clip'));
    expect(await value(page, 'here-gp')).not.toBe(before);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await place(page, 'gp')).toBe('x = 0.50, y = 0.35');
    expect(await value(page, 'here-gp')).toBe(before);
  });

  test('the weights are shown after the reader has guessed, and hidden again', async ({ page }) => {
    await open(page);
    await expect(page.locator('.vs-bars')).toHaveCount(0);
    await expect(page.locator('output[name="share-at-bound"]')).toHaveCount(0);
    await page.getByRole('button', { name: '가중치 분포 보기' }).click();
    await expect(page.locator('.vs-bars')).toHaveCount(2);
    expect(await value(page, 'share-at-bound')).toBeGreaterThan(0.9);
    await expect(page).toHaveURL(/reveal=1/);
    await page.getByRole('button', { name: '가리기' }).click();
    await expect(page.locator('.vs-bars')).toHaveCount(0);
  });

  test('presets, the other view, and reset', async ({ page }) => {
    await open(page);
    const first = await value(page, 'slope-gp');
    await page.getByRole('button', { name: '스위스 롤' }).click();
    // Its recording is fetched now.
    await expect.poll(() => value(page, 'slope-gp')).not.toBe(first);
    await page.getByRole('radio', { name: '12층을 지나는 기울기' }).check({ force: true });
    // A power of ten is lost with every layer at c = .01, two at .001; the penalty keeps it level.
    await expect.poll(() => value(page, 'decades-middle')).toBeCloseTo(-1, 1);
    expect(await value(page, 'decades-narrow')).toBeCloseTo(-2, 1);
    expect(Math.abs(await value(page, 'decades-gp'))).toBeLessThan(0.1);
    await expect(study(page)).toHaveCount(0);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'slope-gp')).toBe(first);
  });
});

test('a recording that does not arrive is said so, and the picture before it stays', async ({ page }) => {
  await open(page);
  const numbers = ['w1', 'slope-gp'];
  const before = await Promise.all(numbers.map((name) => value(page, name)));
  const noSuch = /swissroll[^/]*\.(js|ts)/;
  await page.route(noSuch, (route) => route.abort());
  await page.getByRole('button', { name: '스위스 롤' }).click();
  const said = page.getByRole('alert').filter({ hasText: '기록을 받지 못해' });
  await expect(said).toBeVisible();
  expect(await Promise.all(numbers.map((name) => value(page, name)))).toEqual(before);
  await expect(page.locator('.vs-surface')).toHaveCount(2);
  await page.getByRole('button', { name: '가우시안 25개' }).click();
  await expect(said).toHaveCount(0);
  await expect.poll(() => value(page, 'slope-gp')).not.toBe(before[1]);
});

test.describe('training', () => {
  test('on this page comes to what was recorded, and reset shows the record again', async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, '?reveal=1');
    const names = ['estimate-clip', 'estimate-gp', 'slope-clip', 'slope-gp', 'spread-gp', 'share-at-bound'];
    const recorded = await Promise.all(names.map((name) => value(page, name)));
    await expect(badge(page)).toHaveAttribute('data-origin', 'recorded');
    await press(page, 'play');
    await expect(badge(page)).toHaveAttribute('data-origin', 'live', patient);
    await expect(study(page)).toHaveAttribute('data-phase', 'done', patient);
    await expect(badge(page)).toContainText('2,000');
    const live = await Promise.all(names.map((name) => value(page, name)));
    // The same bits, of which the record keeps six digits.
    live.forEach((number, i) => expect(Math.abs(number / recorded[i]! - 1)).toBeLessThan(1e-5));
    await page.getByRole('button', { name: '처음으로' }).click();
    await expect(badge(page)).toHaveAttribute('data-origin', 'recorded');
    await expect(study(page)).toHaveAttribute('data-phase', 'idle');
  });

  test('pauses and goes on; another experiment begins untrained', async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, '?view=layers&deep=64&seed=5');
    await expect(badge(page)).toHaveAttribute('data-origin', 'untrained');
    const trained = async (): Promise<number> => value(page, 'trained');
    await press(page, 'play');
    await expect.poll(trained, patient).toBeGreaterThan(5);
    await press(page, 'pause');
    await expect(study(page)).toHaveAttribute('data-phase', 'resting');
    await press(page, 'play');
    const rested = await trained();
    await expect.poll(trained, patient).toBeGreaterThan(rested);
    // Thirteen layers below c√(n/2) < 1: after some updates the gradient at the input is small.
    expect(await value(page, 'decades-narrow')).toBeLessThan(-1.5);
    await page.getByRole('radio', { name: '너비 64, c를 √8배로' }).check({ force: true });
    await expect(study(page)).toHaveAttribute('data-phase', 'idle');
    await expect(badge(page)).toHaveAttribute('data-origin', 'untrained');
  });

  test('a weight that is no longer finite stops it, with what to do', async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, '?view=layers&deep=64');
    await press(page, 'play');
    await expect.poll(() => value(page, 'trained'), patient).toBeGreaterThan(3);
    await page
      .locator('.vs-figure')
      .evaluate((element) =>
        element.dispatchEvent(new CustomEvent('em-provoke', { detail: 'nan', bubbles: true })),
      );
    await expect(study(page)).toHaveAttribute('data-phase', 'stopped', patient);
    await expect(page.locator('[data-reason="nan"]')).toContainText('처음부터');
    await press(page, 'restart');
    await expect(study(page)).toHaveAttribute('data-phase', 'idle');
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await open(page, '?x=0&y=0');
    const spot = handle(page, 'gp');
    await spot.focus();
    for (const [key, to] of [
      ['ArrowRight', 'x = 0.05, y = 0.00'],
      ['ArrowLeft', 'x = 0.00, y = 0.00'],
      ['ArrowUp', 'x = 0.00, y = 0.05'],
      ['PageUp', 'x = 0.00, y = 0.55'],
      ['PageDown', 'x = 0.00, y = 0.05'],
      ['Home', 'x = −2.50, y = 0.05'],
      ['End', 'x = 2.50, y = 0.05'],
    ] as const) {
      await spot.press(key);
      await expect(spot).toHaveAttribute('aria-valuetext', to);
    }
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await open(page, '?dataset=moons&clip=9&lambda=0.1&x=1&y=-1', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    await expect(page.getByText('Weight clipping, c = 1', { exact: true }).first()).toBeVisible();
    await expect(badge(page)).toHaveText('not trained yet');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the handle follows, and a stroke beside it scrolls the page', async ({ page }) => {
    await open(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const { x, y } = await middle(handle(page, 'clip'));
    await touch('touchStart', x, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', x + 4 * step, y);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => place(page, 'clip')).not.toBe('x = 0.50, y = 0.35');
    const moved = await place(page, 'clip');
    const scrolled = await page.evaluate(() => window.scrollY);
    const aside = await middle(handle(page, 'clip'));
    await touch('touchStart', aside.x - 90, aside.y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', aside.x - 90, aside.y - 15 * step);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    expect(await place(page, 'clip')).toBe(moved);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    for (const query of ['?reveal=1', '?view=layers&deep=64-scaled&reveal=1']) {
      await open(page, query, 'en');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
});
