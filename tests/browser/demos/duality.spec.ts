import { expect, test, type Page } from '@playwright/test';
import { handle, value } from '../support/figure.ts';
import { openEmbed } from '../support/site.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where shares of the pad's width and height lie, in pixels of the window; the pad spans both axes. */
async function padPlaces(
  page: Page,
  shares: readonly (readonly [number, number])[],
): Promise<readonly Place[]> {
  const pad = page.locator('.du-pad');
  await pad.scrollIntoViewIfNeeded();
  const box = await pad.boundingBox();
  if (!box) throw new Error('The picture is not on the page.');
  return shares.map(([x, y]) => ({ x: box.x + x * box.width, y: box.y + y * box.height }));
}

/** A valley over both orange blocks, steeper than 1 on either side. */
const valley = [
  [0.05, 0.1],
  [0.5, 0.95],
  [0.95, 0.1],
] as const;

test('a stroke of the mouse draws f; steeper than ±K it is clipped, and its difference reaches the wall', async ({
  page,
}) => {
  await openEmbed(page, 'duality', '?f=');
  expect(await value(page, 'dual-value')).toBe(0);
  const [first, ...rest] = await padPlaces(page, valley);
  await page.mouse.move(first!.x, first!.y);
  await page.mouse.down();
  for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.up();
  // Clipped to −1 from 2 to 3 and to 1 from 7 to 8: the value is that of the optimum.
  expect(await value(page, 'dual-value')).toBeCloseTo(1, 9);
  expect(await value(page, 'lipschitz')).toBeGreaterThan(1);
  await expect(page.getByText('점수 차이가 벽에 닿았습니다')).toBeVisible();
  await page.getByRole('button', { name: '되돌리기' }).click();
  expect(await value(page, 'dual-value')).toBe(0);
});

test('the answer waits to be asked for, and can be taken over at any K', async ({ page }) => {
  await openEmbed(page, 'duality', '?preset=six-blocks&K=2');
  await expect(page.locator('.du-optimum, .du-slope')).toHaveCount(0);
  await page.getByRole('button', { name: '최적 f* 보기' }).click();
  await expect(page.locator('.du-optimum')).toHaveCount(1);
  await page.getByRole('button', { name: 'f*를 내 그림으로' }).click();
  expect(await value(page, 'dual-value')).toBeCloseTo(12, 9);
  expect(await value(page, 'w1')).toBeCloseTo(6, 9);
});

test('by keyboard knots are made, moved and deleted; one on the place of its neighbour is a jump', async ({
  page,
}) => {
  await openEmbed(page, 'duality', '?f=0,0,10,0&x=4');
  await page.getByRole('button', { name: '원뿔 자리에 점 넣기' }).press('Enter');
  const knot = handle(page, '꺾인 점 2');
  await expect(knot).toHaveAttribute('aria-valuetext', 'x = 4.00, f = 0.00');
  await knot.focus();
  await knot.press('PageUp');
  await expect(knot).toHaveAttribute('aria-valuetext', 'x = 4.00, f = 6.00');
  expect(await value(page, 'lipschitz')).toBeCloseTo(1.5, 9);
  const cone = handle(page, '원뿔의 자리');
  await expect(cone).toHaveAttribute('aria-valuetext', 'x = 4.0, f가 원뿔 밖으로 나감');
  await knot.press('End');
  expect(await value(page, 'lipschitz')).toBe(Infinity);
  await knot.press('Delete');
  expect(await value(page, 'lipschitz')).toBe(0);
  await expect(cone).toHaveAttribute('aria-valuetext', 'x = 10.0, f가 원뿔 안에 있음');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke draws, an upright one scrolls and leaves f as it was', async ({ page }) => {
    await openEmbed(page, 'duality', '?f=');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Place) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    // A finger that sets out sideways draws, and may then go as steeply as it likes.
    const places = await padPlaces(page, [[0.02, 0.2], [0.14, 0.25], ...valley.slice(1)]);
    await touch('touchStart', places[0]);
    for (const [k, to] of places.slice(1).entries())
      for (let step = 1; step <= 5; step++) {
        const from = places[k]!;
        await touch('touchMove', {
          x: from.x + ((to.x - from.x) * step) / 5,
          y: from.y + ((to.y - from.y) * step) / 5,
        });
      }
    await touch('touchEnd');
    await expect.poll(() => value(page, 'dual-value')).toBeCloseTo(1, 9);
    const [from] = await padPlaces(page, [[0.3, 0.9]]);
    const scrolled = await page.evaluate(() => window.scrollY);
    const before = await value(page, 'lipschitz');
    await touch('touchStart', from);
    for (let step = 1; step <= 10; step++) await touch('touchMove', { x: from!.x, y: from!.y - 20 * step });
    await touch('touchEnd');
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 50);
    expect(await value(page, 'lipschitz')).toBe(before);
  });
});
