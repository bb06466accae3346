import { expect, test, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, middleOf, value } from '../support/figure.ts';

const bar = (bin: number, side: 'p' | 'q'): string => `${bin}번 칸의 ${side}`;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a mouse drags a bar down until the bin is empty: one term, and KL, become ∞', async ({ page }) => {
  await openEmbed(page, 'histograms');
  expect(await value(page, 'kl')).toBeCloseTo(0.510826, 6);
  const { x, y } = await middleOf(handle(page, bar(1, 'q')).locator('.em-handle-dot'));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(handle(page, bar(2, 'q'))).toHaveAttribute('aria-valuenow', '1');
  expect(await value(page, 'kl')).toBe(Infinity);
  expect(await value(page, 'reverse-kl')).toBe(Math.LN2);
  await expect(page.getByText('p는 있는데 q가 비었습니다.', { exact: true })).toBeVisible();
  // A press on the ground over an empty bin fills it again.
  await page.mouse.click(x, y - 60);
  expect(await value(page, 'kl')).toBeLessThan(1);
  await press(page, '모두 처음으로');
  expect(await value(page, 'kl')).toBeCloseTo(0.510826, 6);
});

test('one press empties a bin; bins change places and only W₁ notices', async ({ page }) => {
  await openEmbed(page, 'histograms');
  await press(page, '1번 칸의 q 비우기');
  expect(await value(page, 'kl')).toBe(Infinity);
  await press(page, '다섯 칸, 고른 q');
  const names = ['kl', 'reverse-kl', 'js', 'tv'];
  const all = () => Promise.all(names.map((name) => value(page, name)));
  const [before, w1] = [await all(), await value(page, 'w1')];
  const swap = '오른쪽 칸과 맞바꾸기 →';
  await press(page, swap);
  await press(page, swap);
  for (const [i, after] of (await all()).entries()) expect(after).toBeCloseTo(before[i]!, 12);
  expect(Math.abs((await value(page, 'w1')) - w1)).toBeGreaterThan(0.1);
  await expect(page.getByText('두 칸이 자리를 바꾸었습니다.')).toBeVisible();
  // The bin in hand has gone along to the third place; a press on the number of a term takes another.
  await expect(page.getByRole('button', { name: '3번 칸 빼기' })).toBeVisible();
  await page.locator('text[data-bin="4"]').last().click();
  await expect(page.getByRole('button', { name: '5번 칸 빼기' })).toBeVisible();
});

test('the keys do what the help says, and bring the bin into hand', async ({ page }) => {
  await openEmbed(page, 'histograms');
  const top = handle(page, bar(2, 'q'));
  for (const [key, to] of [
    ['ArrowDown', '0.89'],
    ['PageUp', '0.99'],
    ['Home', '0'],
    ['End', '1'],
  ] as const) {
    await top.press(key);
    await expect(top).toHaveAttribute('aria-valuenow', to);
  }
  await expect(page.getByRole('button', { name: '2번 칸의 q 비우기' })).toBeEnabled();
  expect(await value(page, 'kl')).toBe(Infinity);
});

test('the bell slides into the valley it stands in, and covers both bumps the other way', async ({
  page,
}) => {
  await openEmbed(page, 'histograms', '?view=bell');
  const peak = handle(page, '종의 평균 m');
  const settled = (mean: number) =>
    expect
      .poll(async () => Number(await peak.getAttribute('aria-valuenow')), { timeout: 15_000 })
      .toBeCloseTo(mean, 5);
  await press(page, 'KL(q‖p)를 따라 내려가기');
  await settled(2.984306);
  expect(await value(page, 'reverse-kl')).toBeCloseTo(0.688769, 6);
  await expect(page.getByText('더 내려갈 곳이 없습니다')).toBeVisible();
  // A reader who asked for less motion sees the end at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await press(page, 'KL(p‖q)를 따라 내려가기');
  await settled(0);
  expect(await value(page, 'kl')).toBeCloseTo(0.461995, 6);
  await peak.press('Home');
  await press(page, 'KL(q‖p)를 따라 내려가기');
  await settled(-2.984306);
});

test('lists that are no pair of laws are refused in words, and mended', async ({ page }) => {
  await openEmbed(page, 'histograms', '?p=1,2,3&q=1,2');
  await expect(page.getByRole('alert')).toContainText('막대 수가 달라');
  await expect(page.locator('output[name="kl"]')).toHaveText('–');
  await press(page, '고쳐서 보기');
  expect(await value(page, 'kl')).toBe(Infinity);
  expect(await value(page, 'reverse-kl')).toBeGreaterThan(0);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the top of a bar is dragged, and a stroke beside it scrolls', async ({ page }) => {
    await openEmbed(page, 'histograms');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const stroke = async (x: number, y: number, dy: number) => {
      await touch('touchStart', x, y);
      for (let step = 1; step <= 10; step++) await touch('touchMove', x, y + (dy * step) / 10);
      await touch('touchEnd', 0, 0);
    };
    const top = await middleOf(handle(page, bar(1, 'p')).locator('.em-handle-dot'));
    await stroke(top.x, top.y, -60);
    await expect.poll(() => value(page, 'tv')).toBeGreaterThan(0.5);
    const [tv, scrolled] = [await value(page, 'tv'), await page.evaluate(() => window.scrollY)];
    // The foot of the same bar, well below its handle.
    const now = await middleOf(handle(page, bar(1, 'p')).locator('.em-handle-dot'));
    await stroke(now.x, now.y + 90, -200);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 40);
    expect(await value(page, 'tv')).toBe(tv);
  });
});
