import { expect, test, type Locator, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, value } from '../support/figure.ts';

const id = 'line-transport';
const lists = '?preset=lists';

const now = async (locator: Locator): Promise<number> => Number(await locator.getAttribute('aria-valuenow'));

async function centre(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.locator('.em-handle-dot').boundingBox();
  if (!box) throw new Error('The handle is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, locator: Locator, by: number, steps = 8): Promise<void> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y } = await centre(locator);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps });
  await page.mouse.up();
}

/** Pixels between two places in the picture of blocks: P's blocks 1 and 5 stand at 2 and 3. */
const unit = async (page: Page): Promise<number> =>
  (await centre(handle(page, 'P의 블록 5'))).x - (await centre(handle(page, 'P의 블록 1'))).x;

test.describe('two densities, with a mouse', () => {
  test('the green dot slides along the axis and takes the arrow and its twin with it', async ({ page }) => {
    await openEmbed(page, id, '?preset=shift');
    const dot = handle(page, '옮길 위치 x');
    const share = handle(page, '왼쪽에 둔 몫 u');
    const before = await now(dot);
    await drag(page, dot, 60);
    expect(await now(dot)).toBeGreaterThan(before + 0.5);
    expect(await now(share)).toBeGreaterThan(0.3);
    // A plain shift carries every place equally far.
    await expect(page.getByText('가로 이동 2.50')).toBeVisible();
    await expect(page).toHaveURL(/[?&]u=0\.\d{1,4}(&|$)/);
  });

  test('the dot on the other curve moves the same share', async ({ page }) => {
    await openEmbed(page, id);
    const share = handle(page, '왼쪽에 둔 몫 u');
    const { x, y } = await centre(share);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 60, { steps: 6 });
    await page.mouse.up();
    expect(await now(share)).toBeGreaterThan(0.5);
    expect(await now(handle(page, '옮길 위치 x'))).toBeGreaterThan(-1);
  });

  test('a press anywhere in a picture brings the dot there', async ({ page }) => {
    await openEmbed(page, id);
    const box = await page.locator('.em-drag-area > rect').first().boundingBox();
    if (!box) throw new Error('The picture is not on the page.');
    await page.mouse.click(box.x + 0.5 * box.width, box.y + 10);
    // The middle of the axis from −5 to 5; the dot stops at hundredths, the share at ten-thousandths.
    expect(await now(handle(page, '옮길 위치 x'))).toBeCloseTo(0, 1);
  });

  test('peaks and shoulders shape the densities; the axis rests while they are dragged', async ({ page }) => {
    await openEmbed(page, id, '?preset=shift');
    const peak = handle(page, 'Q의 평균');
    const perUnit = ((await centre(peak)).x - (await centre(handle(page, 'P의 평균'))).x) / 2.5;
    await drag(page, peak, 2 * perUnit);
    expect(Math.abs((await now(peak)) - 3.5)).toBeLessThanOrEqual(0.05);
    expect(await value(page, 'w1')).toBeCloseTo(1 + (await now(peak)), 9);
    const shoulder = handle(page, 'Q의 표준편차');
    await drag(page, shoulder, 15);
    expect(await now(shoulder)).toBeGreaterThan(1.1);
  });

  test('the area is sliced along or upright, to the same number', async ({ page }) => {
    await openEmbed(page, id, '', 'en');
    await expect(page.getByText('sliced along: mean move 2.600')).toHaveClass(/em-label/);
    await page.getByRole('radio', { name: 'Slice upright' }).check();
    await expect(page).toHaveURL(/slices=gaps/);
    await expect(page.getByText(/^sliced upright.* 2\.600$/)).toHaveClass(/em-label/);
    // There are two sliders of x then, one in each picture, and they agree.
    const both = handle(page, 'Place x to carry from');
    await expect(both).toHaveCount(2);
    expect(await now(both.first())).toBe(await now(both.last()));
  });

  test('pointing at a number shows which way it looks', async ({ page }) => {
    await openEmbed(page, id);
    await page.locator('output[name="js"]').hover();
    await expect(page.locator('.lt-upright')).toHaveAttribute('data-lit', 'on');
    await page.locator('output[name="w1"]').hover();
    await expect(page.locator('.lt-upright')).toHaveAttribute('data-lit', 'off');
  });

  test('pointing at a slice shows its move in the other picture', async ({ page }) => {
    await openEmbed(page, id);
    await expect(page.locator('.lt-other')).toHaveCount(0);
    // A level line has no height and so does not count as visible; it has a place all the same.
    const slice = await page.locator('.lt-slices .lt-slice').nth(8).boundingBox();
    if (!slice) throw new Error('The slice is not on the page.');
    await page.mouse.move(slice.x + slice.width / 2, slice.y);
    await expect(page.locator('.lt-other')).toHaveCount(1);
  });

  test('one undo takes back a whole drag, and reset returns to the start', async ({ page }) => {
    await openEmbed(page, id);
    await drag(page, handle(page, 'Q의 평균'), 40);
    expect(await value(page, 'w1')).not.toBeCloseTo(2.6, 3);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'w1')).toBeCloseTo(2.6, 9);
    await page.getByRole('button', { name: '블록 여덟 개' }).click();
    expect(await value(page, 'w1')).toBe(1.75);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'w1')).toBeCloseTo(2.6, 9);
  });
});

test.describe('two lists, with a mouse', () => {
  test('a block is carried past others and stays the one in the hand', async ({ page }) => {
    await openEmbed(page, id, lists);
    const block = handle(page, 'P의 블록 5');
    await drag(page, block, 4 * (await unit(page)), 40);
    await expect(block).toHaveAttribute('aria-valuenow', '7');
    await expect(block).toBeFocused();
    for (const [index, place] of [2, 2, 2, 2, 7, 4, 4, 5].entries())
      await expect(handle(page, `P의 블록 ${index + 1}`)).toHaveAttribute('aria-valuenow', String(place));
    // Sorted: 2 2 2 2 4 4 5 7 to 3 3 4 4 6 6 6 6.
    expect(await value(page, 'w1')).toBe((1 + 1 + 2 + 2 + 2 + 2 + 1 + 1) / 8);
    await expect(page.locator('.lt-sum')).toContainText('12 / 8 = 1.500');
  });

  test('one undo brings the block back, even if the hand rested on the way', async ({ page }) => {
    await openEmbed(page, id, lists);
    const step = await unit(page);
    const { x, y } = await centre(handle(page, 'Q의 블록 8'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - step, y, { steps: 5 });
    // Longer than the pause that parts two gestures of the keyboard.
    await page.waitForTimeout(900);
    await page.mouse.move(x - 3 * step, y, { steps: 5 });
    await page.mouse.up();
    await expect(handle(page, 'Q의 블록 8')).toHaveAttribute('aria-valuenow', '3');
    expect(await value(page, 'w1')).not.toBe(1.75);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'w1')).toBe(1.75);
  });

  test('pointing at a block lights its partner, its arrow, its slice and its term of the sum', async ({
    page,
  }) => {
    await openEmbed(page, id, lists);
    await handle(page, 'P의 블록 5').hover();
    for (const name of ['P의 블록 5', 'Q의 블록 5'])
      await expect(handle(page, name)).toHaveAttribute('data-lit', 'on');
    await expect(page.locator('.lt-plan').nth(4)).toHaveAttribute('data-lit', 'on');
    await expect(page.locator('.lt-slices > g').nth(4)).toHaveAttribute('data-lit', 'on');
    await expect(page.locator('.lt-term').nth(4)).toHaveAttribute('data-lit', 'on');
    await expect(page.locator('.lt-term').nth(4)).toHaveText('3');
  });

  test('a click chooses a pair; pairs are added and taken out', async ({ page }) => {
    await openEmbed(page, id, lists);
    await handle(page, 'P의 블록 8').click();
    await page.getByRole('button', { name: '8번 짝 빼기' }).click();
    expect(await value(page, 'w1')).toBeCloseTo(13 / 7, 12);
    await page.getByRole('button', { name: '블록 한 쌍 더하기' }).click();
    expect(await value(page, 'w1')).toBeCloseTo(13 / 8, 12);
  });

  test('sliced upright, the columns make the same sum', async ({ page }) => {
    await openEmbed(page, id, `${lists}&slices=gaps`);
    await expect(page.locator('.lt-term')).toHaveText(['4', '3', '3', '4']);
    await expect(page.locator('.lt-sum')).toContainText('14 / 8 = 1.750');
  });
});

test.describe('with the keyboard', () => {
  test('arrows carry a block, and focus stays on it', async ({ page }) => {
    await openEmbed(page, id, lists);
    const block = handle(page, 'P의 블록 8');
    await block.focus();
    for (const [key, to] of [
      ['ArrowLeft', '4'],
      ['ArrowLeft', '3'],
      ['PageUp', '4'],
      ['Home', '0'],
      ['End', '8'],
    ] as const) {
      await block.press(key);
      await expect(block).toHaveAttribute('aria-valuenow', to);
      await expect(block).toBeFocused();
    }
    await expect(block).toHaveAttribute('aria-valuetext', '자리 8, 짝은 자리 6');
  });

  test('Delete takes out a block with its partner, the last pair excepted', async ({ page }) => {
    await openEmbed(page, id, '?kind=lists&from=1,5&to=2,8');
    await handle(page, 'Q의 블록 2').press('Delete');
    expect(await value(page, 'w1')).toBe(1);
    await handle(page, 'P의 블록 1').press('Delete');
    expect(await value(page, 'w1')).toBe(1);
  });

  test('the dot on the staircase goes from pair to pair', async ({ page }) => {
    await openEmbed(page, id, lists);
    const pair = handle(page, '고른 짝');
    await pair.focus();
    await pair.press('Home');
    await expect(pair).toHaveAttribute('aria-valuetext', '1번 짝, 자리 2에서 3로');
    for (let press = 0; press < 7; press++) await pair.press('ArrowUp');
    await expect(pair).toHaveAttribute('aria-valuetext', '8번 짝, 자리 5에서 6로');
    await expect(page.getByRole('button', { name: '8번 짝 빼기' })).toBeVisible();
  });

  test('the dots of the densities move by their steps', async ({ page }) => {
    await openEmbed(page, id, '?preset=widths');
    const share = handle(page, '왼쪽에 둔 몫 u');
    await share.focus();
    await share.press('ArrowRight');
    await expect(share).toHaveAttribute('aria-valuenow', '0.31');
    await share.press('End');
    await expect(share).toHaveAttribute('aria-valuenow', '0.99');
    const dot = handle(page, '옮길 위치 x');
    await dot.focus();
    await dot.press('Home');
    // The hundredth quantile of N(0, 0.6²): 0.6 · −2.326348.
    expect(await now(dot)).toBeCloseTo(-1.395809, 5);
  });
});

test.describe('the address', () => {
  test('lists that cannot be paired say so in the page’s language, and one press mends them', async ({
    page,
  }) => {
    await openEmbed(page, id, '?kind=lists&from=1,2,2&to=3', 'en');
    await expect(page.getByRole('alert')).toContainText('P has 3 blocks and Q has 1');
    await expect(page.locator('.lt-plan')).toHaveCount(0);
    await page.getByRole('button', { name: 'Fill up the shorter list' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await value(page, 'w1')).toBeCloseTo(4 / 3, 12);
    await openEmbed(page, id, '?kind=lists&from=&to=');
    await expect(page.getByRole('alert')).toContainText('블록이 하나도 없어서');
    await page.getByRole('button', { name: '블록 한 쌍 더하기' }).click();
    expect(await value(page, 'w1')).toBe(0);
  });

  test('opens one exact state and keeps it for the next reader', async ({ page }) => {
    await openEmbed(page, id, '?preset=lists&to=8,99&s1=wide');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(2);
    await openEmbed(page, id, '?preset=shift&u=0.5');
    await handle(page, 'Q의 평균').press('ArrowRight');
    await expect(page).toHaveURL(/m2=1\.55/);
    const w1 = await value(page, 'w1');
    await page.reload();
    await expect(page.locator('[data-live="true"]')).toBeVisible();
    expect(await value(page, 'w1')).toBe(w1);
    expect(w1).toBeCloseTo(2.55, 9);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways drag carries a block, an upright one scrolls the page', async ({ page }) => {
    await openEmbed(page, id, lists);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const block = handle(page, 'P의 블록 8');
    const step = await unit(page);
    const from = await centre(block);
    await touch('touchStart', from.x, from.y);
    for (let i = 1; i <= 10; i++) await touch('touchMove', from.x + (2 * step * i) / 10, from.y);
    await touch('touchEnd', 0, 0);
    await expect(block).toHaveAttribute('aria-valuenow', '7');
    const scrolled = await page.evaluate(() => window.scrollY);
    const { x, y } = await centre(handle(page, 'Q의 블록 8'));
    await touch('touchStart', x, y);
    for (let i = 1; i <= 10; i++) await touch('touchMove', x, y - 20 * i);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 50);
    await expect(handle(page, 'Q의 블록 8')).toHaveAttribute('aria-valuenow', '6');
  });

  test('nothing is wider than the screen', async ({ page }) => {
    for (const query of ['', '?preset=lists', '?kind=lists&from=1&to=2,3']) {
      await openEmbed(page, id, query, 'en');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });
});
