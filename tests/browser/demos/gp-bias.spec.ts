import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, value } from '../support/figure.ts';

const distance = (page: Page) => handle(page, '생성 분포의 위치 θ');
const weight = (page: Page) => handle(page, '벌점의 세기 λ');

async function middle(spot: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await spot.scrollIntoViewIfNeeded();
  const box = await spot.locator('.em-handle-dot').boundingBox();
  if (!box) throw new Error('The handle is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The plane of λ, whose axis runs over three decades. */
async function plane(page: Page) {
  const ground = page.locator('.em-drag-area > rect');
  await ground.scrollIntoViewIfNeeded();
  const box = await ground.boundingBox();
  if (!box) throw new Error('The picture is not on the page.');
  return box;
}

test.describe('with a mouse', () => {
  test('the generated law is dragged and the estimate follows its closed form', async ({ page }) => {
    await openEmbed(page, 'gp-bias');
    expect([await value(page, 'w1'), await value(page, 'estimate')]).toEqual([10, 15]);
    const { x, y } = await middle(distance(page));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 6 });
    await page.mouse.up();
    const theta = Number(await distance(page).getAttribute('aria-valuenow'));
    expect(theta).toBeLessThan(9);
    expect(await value(page, 'w1')).toBe(theta);
    expect(await value(page, 'estimate')).toBeCloseTo(theta * (1 + theta / 20), 12);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'w1')).toBe(10);
  });

  test('a press in the plane of λ sets it, and the estimate nears W₁ to the right', async ({ page }) => {
    await openEmbed(page, 'gp-bias');
    const { x, y, width, height } = await plane(page);
    await page.mouse.click(x + width - 1, y + height / 2);
    await expect(weight(page)).toHaveAttribute('aria-valuetext', 'λ = 100');
    expect(await value(page, 'estimate')).toBeCloseTo(10.5, 12);
    await page.mouse.click(x + 1, y + height / 2);
    await expect(weight(page)).toHaveAttribute('aria-valuetext', 'λ = 0.1');
    expect(await value(page, 'estimate')).toBeCloseTo(510, 9);
  });

  test('the curve is shown after the reader has guessed, and hidden again', async ({ page }) => {
    await openEmbed(page, 'gp-bias');
    const curves = page.locator('.em-drag-area .em-curve');
    await expect(curves).toHaveCount(1);
    await page.getByRole('button', { name: 'λ 곡선 보기' }).click();
    await expect(curves).toHaveCount(3);
    await expect(page.getByText('λ를 키우면 이 점은 어디로 갈까요?')).toHaveCount(0);
    await page.getByRole('button', { name: 'λ 곡선 가리기' }).click();
    await expect(curves).toHaveCount(1);
  });

  test('presets, the kind of penalty, and reset', async ({ page }) => {
    await openEmbed(page, 'gp-bias');
    await page.getByRole('button', { name: 'θ = 1, λ = 0.1', exact: true }).click();
    expect(await value(page, 'slope')).toBeCloseTo(6, 12);
    await page.getByRole('button', { name: 'N(0, 1)과 N(10, 1)' }).click();
    expect(await value(page, 'estimate')).toBeCloseTo(15.0074, 4);
    await page.getByRole('button', { name: '두 분포가 같음' }).click();
    expect(await value(page, 'flat-penalty')).toBe(10);
    await page.getByRole('radio', { name: /^한쪽 벌점/ }).check();
    expect(await value(page, 'flat-penalty')).toBe(0);
    await expect(page.locator('.gp-free')).toHaveCount(2);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'estimate')).toBe(15);
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'gp-bias');
    await distance(page).focus();
    for (const [key, to] of [
      ['ArrowRight', '10.1'],
      ['ArrowLeft', '10'],
      ['PageDown', '8.8'],
      ['PageUp', '10'],
      ['Home', '0'],
      ['End', '12'],
    ] as const) {
      await distance(page).press(key);
      await expect(distance(page)).toHaveAttribute('aria-valuenow', to);
    }
    await weight(page).focus();
    for (const [key, to] of [
      ['ArrowRight', 'λ = 11'],
      ['Home', 'λ = 0.1'],
      ['PageUp', 'λ = 0.2'],
      ['End', 'λ = 100'],
      ['PageDown', 'λ = 50'],
    ] as const) {
      await weight(page).press(key);
      await expect(weight(page)).toHaveAttribute('aria-valuetext', to);
    }
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'gp-bias', '?law=stay&theta=99&lambda=3&sided=both', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    // θ = 12, half of the mass stays: θ/4 (1 + θ/3λ).
    expect(await value(page, 'estimate')).toBeCloseTo(3 * (1 + 12 / 9), 12);
    await page.getByRole('button', { name: 'Show the curve over λ' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('reveal')).toBe('1');
    expect(new URL(page.url()).searchParams.get('law')).toBe('stay');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke sets λ, an upright one scrolls', async ({ page }) => {
    await openEmbed(page, 'gp-bias');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const box = await plane(page);
    const [from, to, y] = [box.x + 0.4 * box.width, box.x + (2 / 3) * box.width, box.y + 0.5 * box.height];
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10, y);
    await touch('touchEnd', 0, 0);
    // Two thirds of three decades: λ = 10, to a step of the axis.
    await expect.poll(() => value(page, 'estimate')).toBeGreaterThan(14.3);
    expect(await value(page, 'estimate')).toBeLessThan(15.7);
    const before = await value(page, 'estimate');
    const scrolled = await page.evaluate(() => window.scrollY);
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from, y - 15 * step);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    expect(await value(page, 'estimate')).toBe(before);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openEmbed(page, 'gp-bias', '?preset=normals&lambda=0.1', 'en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

test.describe('training', () => {
  test('a net comes to the closed form; half that stays has none', async ({ page }) => {
    await openEmbed(page, 'gp-bias', '?theta=2&lambda=10');
    expect(await value(page, 'trained-gap')).toBeNaN();
    await page.locator('[data-action="play"]').click();
    // Training starts a worker and an engine first; a busy machine takes its time over that.
    await expect.poll(() => value(page, 'trained'), { timeout: 45_000 }).toBeGreaterThanOrEqual(500);
    await page.locator('[data-action="pause"]').click();
    // After 500 updates within a tenth of 2.2; the penalty's gradient points there from any start.
    expect(Math.abs(await value(page, 'trained-gap'))).toBeLessThan(0.22);
    expect(await value(page, 'trained-estimate')).toBeGreaterThan(await value(page, 'w1'));
    await expect(page.locator('.em-trained')).toHaveCount(2);
    await page.getByRole('radio', { name: '절반은 제자리' }).click();
    await expect(page.locator('.em-study')).toHaveCount(0);
    await expect(page.locator('.gp-no-net')).toBeVisible();
    await expect(page.locator('.em-trained')).toHaveCount(0);
  });
});
