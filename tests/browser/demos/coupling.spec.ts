import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, value } from '../support/figure.ts';

const pairing = (page: Page) => handle(page, '짝짓기 ρ');
const end = (page: Page, which: 'a' | 'b') =>
  handle(page, which === 'a' ? 'Y의 한쪽 끝 a' : 'Y의 다른 쪽 끝 b');
const outcome = (page: Page) => handle(page, '들여다볼 ω');

async function middle(spot: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await spot.scrollIntoViewIfNeeded();
  const box = await spot.locator('.em-handle-dot').boundingBox();
  if (!box) throw new Error('The handle is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The plane of ρ, from −1 to 1. */
async function plane(page: Page) {
  const ground = page.locator('.em-drag-area > rect');
  await ground.scrollIntoViewIfNeeded();
  const box = await ground.boundingBox();
  if (!box) throw new Error('The picture is not on the page.');
  return box;
}

test.describe('with a mouse', () => {
  test('ρ is dragged: the mean distance follows, W₁ and the law of X stay', async ({ page }) => {
    await openEmbed(page, 'coupling');
    const [w1, ksX] = [await value(page, 'w1'), await value(page, 'ks-x')];
    const { x, y } = await middle(pairing(page));
    const box = await plane(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(box.x - 20, y, { steps: 8 });
    await page.mouse.up();
    await expect(pairing(page)).toHaveAttribute('aria-valuenow', '-1');
    // √(2/π) + ½, by a quadrature to 1e-13.
    expect(await value(page, 'mean-distance')).toBeCloseTo(Math.sqrt(2 / Math.PI) + 0.5, 11);
    expect([await value(page, 'w1'), await value(page, 'ks-x')]).toEqual([w1, ksX]);
    await page.getByRole('button', { name: '되돌리기' }).click();
    await expect(pairing(page)).toHaveAttribute('aria-valuenow', '0.6');
  });

  test('an end of Y is dragged and W₁ becomes that of the new law', async ({ page }) => {
    await openEmbed(page, 'coupling', '?rho=1');
    const { x, y } = await middle(end(page, 'b'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 40, { steps: 8 });
    await page.mouse.up();
    expect(Number(await end(page, 'b').getAttribute('aria-valuenow'))).toBeGreaterThan(1.5);
    expect(await value(page, 'mean-distance')).toBe(await value(page, 'w1'));
    await page.getByRole('button', { name: '처음으로' }).click();
    await expect(end(page, 'b')).toHaveAttribute('aria-valuenow', '1');
  });

  test('ω’s are drawn one, ten and a hundred at a time, and by themselves', async ({ page }) => {
    await openEmbed(page, 'coupling', '?n=1');
    const drawn = () => value(page, 'drawn');
    const first = await value(page, 'sample-mean');
    await page.getByRole('button', { name: 'ω 하나 뽑기' }).click();
    expect(await drawn()).toBe(2);
    await page.getByRole('button', { name: 'ω 10개 뽑기' }).click();
    expect(await drawn()).toBe(12);
    await page.getByRole('button', { name: 'ω 100개 뽑기' }).click();
    expect(await drawn()).toBe(112);
    await page.getByRole('button', { name: '이어서 뽑기' }).click();
    await expect.poll(drawn).toBeGreaterThan(140);
    await page.getByRole('button', { name: '멈추기' }).click();
    const stopped = await drawn();
    await page.getByRole('button', { name: '한 개부터 다시' }).click();
    expect(await drawn()).toBe(1);
    expect(stopped).toBeGreaterThan(140);
    expect(await value(page, 'sample-mean')).toBe(first);
  });

  test('pointing at one ω shows it in every picture', async ({ page }) => {
    await openEmbed(page, 'coupling', '?n=30');
    await expect(outcome(page)).toHaveAttribute('aria-valuenow', '30');
    const spot = await page.locator('.cp-space').boundingBox();
    if (!spot) throw new Error('The sample space is not on the page.');
    await page.mouse.move(spot.x + spot.width * 0.2, spot.y + spot.height / 2);
    await page.mouse.move(spot.x + spot.width * 0.8, spot.y + spot.height / 2, { steps: 12 });
    await expect(outcome(page)).not.toHaveAttribute('aria-valuenow', '30');
    const chosen = await outcome(page).getAttribute('aria-valuenow');
    await expect(page.getByText(`${chosen}번째 ω: X =`)).toBeVisible();
  });

  test('the curve after a guess, the pairs turned round, the comparison, the presets', async ({ page }) => {
    await openEmbed(page, 'coupling');
    await expect(page.getByText('평균 거리는 어디에서 가장 작을까요?')).toBeVisible();
    await page.getByRole('button', { name: '평균 거리 곡선 보기' }).click();
    await expect(page.locator('.em-drag-area .em-curve')).toHaveCount(1);
    const before = await value(page, 'sample-mean');
    await page.getByRole('button', { name: '짝 뒤집기' }).click();
    await expect(pairing(page)).toHaveAttribute('aria-valuenow', '-0.6');
    expect(await value(page, 'sample-mean')).toBeGreaterThan(before);
    await page.getByRole('button', { name: '−ρ와 견주기' }).click();
    await expect(page.locator('.cp-outline')).toHaveCount(1);
    await page.getByRole('button', { name: '떨어진 Y' }).click();
    // W₁ exceeds the gap of the means by 1.43e-5 (outline D20, five printed digits).
    expect((await value(page, 'w1')) - 3).toBeCloseTo(1.43e-5, 7);
  });
});

test.describe('with the keyboard', () => {
  test('the keys do what the help says', async ({ page }) => {
    await openEmbed(page, 'coupling', '?n=101');
    const walk = async (spot: Locator, steps: readonly (readonly [key: string, to: string])[]) => {
      await spot.focus();
      for (const [key, to] of steps) {
        await spot.press(key);
        await expect(spot).toHaveAttribute('aria-valuenow', to);
      }
    };
    await walk(outcome(page), [
      ['Home', '1'],
      ['ArrowRight', '2'],
      ['PageUp', '12'],
      ['End', '101'],
    ]);
    await walk(end(page, 'a'), [
      ['ArrowRight', '-0.95'],
      ['PageDown', '-1.75'],
      ['Home', '-4'],
      ['End', '4'],
    ]);
    await walk(pairing(page), [
      ['ArrowLeft', '0.59'],
      ['PageUp', '0.79'],
      ['End', '1'],
      ['Home', '-1'],
    ]);
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'coupling', '?a=-1&b=1&rho=7&n=12&seed=x', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    expect(await value(page, 'mean-distance')).toBeCloseTo(Math.sqrt(2 / Math.PI) - 0.5, 11);
    expect(await value(page, 'drawn')).toBe(12);
    await page.getByRole('button', { name: 'Show the curve of mean distances' }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get('reveal')).toBe('1');
    expect(new URL(page.url()).searchParams.get('n')).toBe('12');
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke turns ρ, an upright one scrolls', async ({ page }) => {
    await openEmbed(page, 'coupling');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const box = await plane(page);
    const [from, to, y] = [box.x + 0.5 * box.width, box.x + 0.25 * box.width, box.y + 0.7 * box.height];
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10, y);
    await touch('touchEnd', 0, 0);
    // A quarter of the way from −1 to 1, to a pixel or two.
    await expect
      .poll(async () => Math.abs(Number(await pairing(page).getAttribute('aria-valuenow')) + 0.5))
      .toBeLessThan(0.03);
    const before = await value(page, 'mean-distance');
    const scrolled = await page.evaluate(() => window.scrollY);
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from, y - 15 * step);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    expect(await value(page, 'mean-distance')).toBe(before);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openEmbed(page, 'coupling', '?preset=opposite&compare=1&reveal=1', 'en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
