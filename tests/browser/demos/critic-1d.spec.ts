import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, value } from '../support/figure.ts';

const probe = (page: Page) => handle(page, '살펴볼 위치 x');

/** The ground of the critic's picture (0) or the gradients' (1); either runs from −10 to 10. */
async function ground(page: Page, index: number) {
  const area = page.locator('.em-drag-area > rect').nth(index);
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (!box) throw new Error('The picture is not on the page.');
  return box;
}

async function pull(page: Page, spot: Locator, units: number): Promise<void> {
  const unit = (await ground(page, 0)).width / 20;
  await spot.scrollIntoViewIfNeeded();
  const box = await spot.locator('.em-handle-dot').boundingBox();
  if (!box) throw new Error('The handle is not on the page.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + units * unit, y, { steps: 6 });
  await page.mouse.up();
}

test.describe('with a mouse', () => {
  test('the probe is dragged from where the discriminator is silent to where it speaks', async ({ page }) => {
    await openEmbed(page, 'critic-1d');
    expect((await value(page, 'd-gradient')) / 1.9287498479639177e-21).toBeCloseTo(1, 9);
    expect(await value(page, 'ns-gradient')).toBeCloseTo(10, 9);
    await expect(page.locator('output[name="d-gradient"]')).toHaveText('1.93 × 10⁻²¹');
    await pull(page, probe(page), -5);
    await expect(probe(page)).toHaveAttribute('aria-valuenow', '0');
    expect(await value(page, 'd-gradient')).toBe(5);
    expect(await value(page, 'critic-slope')).toBe(-1);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(probe(page)).toHaveAttribute('aria-valuenow', '5');
  });

  test('a press in either picture below brings the probe there', async ({ page }) => {
    await openEmbed(page, 'critic-1d');
    for (const [index, share, to] of [
      [0, 0.25, '-5'],
      [1, 0.65, '3'],
    ] as const) {
      const { x, y, width, height } = await ground(page, index);
      await page.mouse.click(x + share * width, y + 0.8 * height);
      await expect(probe(page)).toHaveAttribute('aria-valuenow', to);
    }
    expect((await value(page, 'd-gradient')) / 9.357622968839298e-13).toBeCloseTo(1, 9);
  });

  test('a mean is dragged, W₁ follows; presets and reset', async ({ page }) => {
    await openEmbed(page, 'critic-1d');
    await pull(page, handle(page, '생성의 평균'), -3);
    await expect(handle(page, '생성의 평균')).toHaveAttribute('aria-valuenow', '2');
    expect(await value(page, 'w1')).toBe(7);
    await page.getByRole('button', { name: '같은 분포' }).click();
    for (const name of ['d-gradient', 'ns-gradient', 'critic-slope', 'w1'])
      expect(await value(page, name)).toBe(0);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'w1')).toBe(10);
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'critic-1d');
    for (const [name, moves] of [
      ['살펴볼 위치 x', { ArrowRight: '5.1', PageDown: '3.1', Home: '-10', End: '10' }],
      ['실제의 평균', { ArrowLeft: '-5.1', PageUp: '-3.5', Home: '-8', End: '8' }],
      ['생성의 표준편차', { ArrowRight: '1.05', PageUp: '1.3', Home: '0.3', End: '3' }],
    ] as const) {
      const spot = handle(page, name);
      await spot.focus();
      for (const [key, to] of Object.entries(moves)) {
        await spot.press(key);
        await expect(spot).toHaveAttribute('aria-valuenow', to);
      }
    }
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'critic-1d', '?m1=-2&m2=99&x=0&s1=wide', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    expect(await value(page, 'w1')).toBe(10);
    await page.getByRole('button', { name: 'Overlapping' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('m2')).toBe('1');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke moves the probe, an upright one scrolls', async ({ page }) => {
    await openEmbed(page, 'critic-1d');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const box = await ground(page, 0);
    const [from, to, y] = [box.x + 0.7 * box.width, box.x + 0.5 * box.width, box.y + 0.5 * box.height];
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10, y);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => value(page, 'd-gradient')).toBeGreaterThan(1);
    const before = await value(page, 'd-gradient');
    const scrolled = await page.evaluate(() => window.scrollY);
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from, y - 15 * step);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    expect(await value(page, 'd-gradient')).toBe(before);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openEmbed(page, 'critic-1d', '?preset=widths', 'en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

test.describe('training', () => {
  test('draws both nets beside the optima, and forgets them with their laws', async ({ page }) => {
    await openEmbed(page, 'critic-1d', '?m1=-1&m2=1&x=1');
    await expect(page.locator('.em-trained')).toHaveCount(0);
    expect(await value(page, 'estimate')).toBeNaN();
    await page.locator('[data-action="play"]').click();
    // Training starts a worker and an engine first; a busy machine takes its time over that.
    await expect.poll(() => value(page, 'trained'), { timeout: 45_000 }).toBeGreaterThanOrEqual(200);
    await page.locator('[data-action="pause"]').click();
    // D, f, and the three gradients.
    await expect(page.locator('.em-trained')).toHaveCount(5);
    expect(await value(page, 'd-error')).toBeLessThan(0.1);
    expect(await value(page, 'js-bound')).toBeLessThan(await value(page, 'js'));
    expect(await value(page, 'estimate')).toBeGreaterThan(1);
    await page.getByRole('radio', { name: '자르기, c = 0.01' }).click();
    await expect(page.locator('.em-trained')).toHaveCount(0);
    expect(await value(page, 'estimate')).toBeNaN();
  });

  test('goes on where a phone shows the bar and not the picture', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 480 });
    await openEmbed(page, 'critic-1d');
    const play = page.locator('[data-action="play"]');
    await play.evaluate((button) => button.scrollIntoView({ block: 'start' }));
    await expect(page.locator('.em-demo-body')).not.toBeInViewport();
    await play.click();
    await expect.poll(() => value(page, 'trained'), { timeout: 45_000 }).toBeGreaterThanOrEqual(10);
  });
});
