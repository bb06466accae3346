import { expect, test, type Locator, type Page } from '@playwright/test';
import { handle, middleOf, value } from '../support/figure.ts';
import { openEmbed } from '../support/site.ts';

const block = (page: Page, place: number, index: number): Locator =>
  handle(page, `자리 ${place}의 블록 ${index}`);
const cell = (page: Page, name: string): Locator =>
  page.getByRole('spinbutton', { name: `${name} 옮기는 블록`, exact: true });
const verdict = (page: Page): Locator => page.locator('.bm-verdict');
const press = (page: Page, action: string) => page.locator(`[data-action="${action}"]`).click();

/** The middle of the slot hanging in column `j`, counted over all slots. */
const slot = (page: Page, j: number) => middleOf(page.locator('.bm-slot').nth(j));

test('with a mouse: blocks are carried from an empty plan to a whole one, traded, and taken back', async ({
  page,
}) => {
  await openEmbed(page, 'block-mover');
  await press(page, 'clear');
  await expect(page.locator('output[name="cost"]')).toHaveText('아직');
  const carry = async (from: Locator, to: { readonly x: number; readonly y: number }) => {
    const start = await middleOf(from);
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
    await page.mouse.up();
  };
  await carry(block(page, 1, 1), await slot(page, 0));
  await expect(block(page, 1, 1)).toHaveAttribute('aria-valuenow', '1');
  await expect(page.locator('.bm-line')).toContainText('6개 가운데 1개를 옮겼고, 지금까지 든 비용은 6');
  for (const [place, index, to] of [
    [2, 1, 1],
    [2, 2, 2],
    [2, 3, 3],
    [3, 1, 4],
    [3, 2, 5],
  ] as const)
    await carry(block(page, place, index), await slot(page, to));
  await expect.poll(() => value(page, 'cost')).toBe(6);
  // Into a full slot: the two trade places, and the plan stays whole.
  await carry(block(page, 1, 1), await slot(page, 5));
  await expect(block(page, 1, 1)).toHaveAttribute('aria-valuenow', '3');
  await expect.poll(() => value(page, 'cost')).toBe(6);
  // Changes closer together belong to one gesture, which undo takes back whole.
  await page.waitForTimeout(750);
  await carry(block(page, 1, 1), await middleOf(page.locator('.bm-trace').first()));
  await expect(block(page, 1, 1)).toHaveAttribute('aria-valuenow', '0');
  await expect.poll(() => value(page, 'cost')).toBeNaN();
  await page.getByRole('button', { name: '되돌리기' }).click();
  await expect.poll(() => value(page, 'cost')).toBe(6);
});

test('the simplex goes down to the cheapest plan a step at a time, and says why it is', async ({ page }) => {
  await openEmbed(page, 'block-mover', '?preset=lists');
  await press(page, 'ask');
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'pivot');
  await expect(page.locator('.bm-role')).toHaveText(['나감', '들어옴']);
  const repair = page.locator('[data-action="repair"]');
  for (let steps = 0; (await repair.isEnabled()) && steps < 9; steps++) {
    const before = await value(page, 'cost');
    await repair.click();
    await expect.poll(() => value(page, 'cost')).toBeLessThan(before);
  }
  expect(await value(page, 'cost')).toBe(1.75);
  expect(await value(page, 'gap')).toBe(0);
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'optimal');
  await expect(page.locator('.bm-witness')).toBeVisible();
});

test('with the keyboard: blocks, cells and the segment of two blocks', async ({ page }) => {
  await openEmbed(page, 'block-mover', '?p=2');
  const one = block(page, 1, 1);
  for (const [key, to] of [
    ['Home', '0'],
    ['Enter', '2'],
    ['ArrowLeft', '1'],
    ['End', '3'],
    [' ', '0'],
  ] as const) {
    await one.press(key);
    await expect(one).toHaveAttribute('aria-valuenow', to);
    await expect(one).toBeFocused();
  }
  await press(page, 'clear');
  for (const [name, amount] of [
    ['1에서 7로', '1'],
    ['2에서 7로', '1'],
    ['2에서 8로', '1'],
    ['2에서 9로', '1'],
    ['3에서 9로', '3'],
  ] as const)
    await cell(page, name).fill(amount);
  await expect(page.locator('[data-wrong="more"]')).toHaveCount(2);
  expect(await value(page, 'cost')).toBeNaN();
  await cell(page, '3에서 9로').press('ArrowDown');
  await expect.poll(() => value(page, 'cost')).toBeCloseTo(218 / 6, 12);
  await page.getByRole('button', { name: '블록 두 개', exact: true }).press('Enter');
  await handle(page, '2에서 3으로 보내는 몫 t').press('End');
  await expect.poll(() => value(page, 'cost')).toBe(1);
  await expect.poll(() => new URL(page.url()).searchParams.get('plan')).toBe('1,0,0,1');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a block is carried to a slot', async ({ page }) => {
    await openEmbed(page, 'block-mover', '?plan=');
    const client = await page.context().newCDPSession(page);
    const to = await slot(page, 3);
    const from = await middleOf(block(page, 2, 3));
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [{ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }],
      });
    await touch('touchStart', 0);
    for (let step = 1; step <= 8; step++) await touch('touchMove', step / 8);
    await touch('touchEnd', 1);
    await expect(block(page, 2, 3)).toHaveAttribute('aria-valuenow', '3');
    await expect(page.locator('.bm-line')).toContainText('든 비용은 7');
  });
});

test('what cannot be moved is refused in words', async ({ page }) => {
  await openEmbed(page, 'block-mover', '?nu=2,1,2');
  await expect(page.locator('.bm-refusal')).toContainText('출발하는 블록은 6개, 도착할 칸은 5개');
  await expect(page.locator('[data-action="ask"]')).toBeDisabled();
  await openEmbed(page, 'block-mover', '?from=1,2');
  await expect(page.locator('.em-demo-error')).toContainText('자리는 2곳인데 블록 수는 3개');
  await page.getByRole('button', { name: '블록 여섯 개' }).click();
  expect(await value(page, 'cost')).toBe(6);
});
