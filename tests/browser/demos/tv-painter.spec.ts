import { expect, test, type Page } from '@playwright/test';
import { openEmbed } from '../support/site.ts';
import { handle, value } from '../support/figure.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ground that takes strokes, in pixels of the window. */
async function pad(page: Page): Promise<Box> {
  const ground = page.locator('.tv-pad > rect').first();
  await ground.scrollIntoViewIfNeeded();
  const box = await ground.boundingBox();
  if (!box) throw new Error('The picture is not on the page.');
  return box;
}

/** Where a value of x lies on the pad, whose axis runs from −5 to 7. */
const across = ({ x, width }: Box, at: number): number => x + (width * (at + 5)) / 12;

async function stroke(page: Page, from: number, to: number): Promise<void> {
  const box = await pad(page);
  const y = box.y + 0.9 * box.height;
  await page.mouse.move(across(box, from), y);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++)
    await page.mouse.move(across(box, from) + ((across(box, to) - across(box, from)) * step) / 8, y);
  await page.mouse.up();
}

/** Waits until the address holds these ends of A. */
const expectPainted = (page: Page, ends: string): Promise<void> =>
  expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(ends);

// Φ(1) − Φ(−1): TV between N(0,1) and N(2,1), outline D9.
const tv = 0.682689492137;

test.describe('with a mouse', () => {
  test('strokes over the picture paint A until the score reaches TV', async ({ page }) => {
    await openEmbed(page, 'tv-painter', '?event=');
    expect(await value(page, 'score')).toBe(0);
    // Half a step inside, so that the brush covers the steps that were meant.
    await stroke(page, 0.95, -4.95);
    await expectPainted(page, '-5,1');
    expect(await value(page, 'score')).toBeCloseTo(tv, 9);
    await expect(page.getByText('최고 점수에 닿았습니다')).toBeVisible();
  });

  test('a stroke begun inside A wipes, one begun on an end of A moves that end', async ({ page }) => {
    await openEmbed(page, 'tv-painter', '?event=-1,2');
    await stroke(page, 0.05, 0.95);
    await expectPainted(page, '-1,0,1,2');
    await stroke(page, 2, 3);
    await expectPainted(page, '-1,0,1,3');
    await stroke(page, -1, -0.5);
    await expectPainted(page, '-0.5,0,1,3');
  });

  test('a mere press leaves a dab, and a drag past the edge of the picture stops at its end', async ({
    page,
  }) => {
    await openEmbed(page, 'tv-painter', '?event=');
    const box = await pad(page);
    await page.mouse.click(across(box, 2.05), box.y + 0.5 * box.height);
    await expectPainted(page, '2,2.1');
    await stroke(page, 6.05, 9);
    await expectPainted(page, '2,2.1,6,7');
  });

  test('a peak moves its mean and a shoulder its width, and the score follows', async ({ page }) => {
    await openEmbed(page, 'tv-painter', '?preset=everything');
    const peak = handle(page, 'Q의 평균');
    const box = await peak.locator('.em-handle-dot').boundingBox();
    if (!box) throw new Error('The peak is not on the page.');
    const unit = (await pad(page)).width / 12;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + unit, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect(peak).toHaveAttribute('aria-valuenow', '3');
    // TV of normals 3 apart: 2 Φ(1.5) − 1.
    expect(await value(page, 'tv')).toBeCloseTo(0.866385597, 9);
    expect(await value(page, 'score')).toBeCloseTo(0, 12);
  });

  test('revealing shades the gap and says that it is TV; hiding takes it away', async ({ page }) => {
    await openEmbed(page, 'tv-painter');
    await expect(page.locator('.tv-best')).toHaveCount(0);
    await page.getByRole('button', { name: '답 A* 보기' }).click();
    await expect(page.locator('.tv-best')).toHaveCount(1);
    await expect(page.getByText('넓이 = TV = 0.683', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '답 가리기' }).click();
    await expect(page.locator('.tv-best')).toHaveCount(0);
  });

  test('the complement scores the same; clearing scores nothing', async ({ page }) => {
    await openEmbed(page, 'tv-painter');
    const score = await value(page, 'score');
    await page.getByRole('button', { name: '여집합으로 뒤집기' }).click();
    expect(await value(page, 'score')).toBeCloseTo(score, 12);
    await expectPainted(page, '-5,0,1,7');
    await page.getByRole('button', { name: '모두 지우기' }).click();
    expect(await value(page, 'score')).toBe(0);
  });

  test('one undo takes back a whole stroke, and reset returns to the start', async ({ page }) => {
    await openEmbed(page, 'tv-painter');
    const start = await value(page, 'score');
    await stroke(page, 2.05, 4);
    expect(await value(page, 'score')).not.toBe(start);
    await page.getByRole('button', { name: '되돌리기' }).click();
    expect(await value(page, 'score')).toBe(start);
    await page.getByRole('button', { name: '겹치지 않음' }).click();
    expect(await value(page, 'tv')).toBeGreaterThan(0.999);
    await page.getByRole('button', { name: '처음으로' }).click();
    expect(await value(page, 'score')).toBe(start);
    expect(await value(page, 'tv')).toBeCloseTo(tv, 9);
  });
});

test.describe('with the keyboard', () => {
  test('Space puts the brush down, arrows paint, Space lifts it', async ({ page }) => {
    await openEmbed(page, 'tv-painter', '?event=');
    const brush = handle(page, '붓의 위치');
    await brush.focus();
    await brush.press('Home');
    await brush.press('Space');
    await expect(brush).toHaveAttribute('aria-valuetext', 'x = −5.0, 칠하는 중');
    for (let press = 0; press < 5; press++) await brush.press('PageUp');
    await expect(brush).toHaveAttribute('aria-valuenow', '1');
    await brush.press('Space');
    await brush.press('ArrowRight');
    await expect(brush).toHaveAttribute('aria-valuetext', 'x = 1.1, A 밖');
    await expectPainted(page, '-5,1');
    expect(await value(page, 'score')).toBeCloseTo(tv, 9);
  });

  test('put down inside A the brush wipes; on an end of A it moves that end', async ({ page }) => {
    await openEmbed(page, 'tv-painter', '?event=-1,1');
    const brush = handle(page, '붓의 위치');
    await brush.focus();
    await brush.press('Space');
    await expect(brush).toHaveAttribute('aria-valuetext', 'x = 0.0, 지우는 중');
    await brush.press('ArrowRight');
    await brush.press('Space');
    await expectPainted(page, '-1,0,0.1,1');
    for (let press = 0; press < 9; press++) await brush.press('ArrowRight');
    await brush.press('Space');
    await expect(brush).toHaveAttribute('aria-valuetext', 'x = 1.0, A의 끝을 옮기는 중');
    await brush.press('ArrowRight');
    await brush.press('Space');
    await expectPainted(page, '-1,0,0.1,1.1');
  });

  test('the handles of the densities move as the help says', async ({ page }) => {
    await openEmbed(page, 'tv-painter');
    const mean = handle(page, 'P의 평균');
    await mean.focus();
    for (const [key, to] of [
      ['ArrowRight', '0.1'],
      ['PageUp', '1.1'],
      ['Home', '-4'],
      ['End', '6'],
    ] as const) {
      await mean.press(key);
      await expect(mean).toHaveAttribute('aria-valuenow', to);
    }
    const sd = handle(page, 'Q의 표준편차');
    await sd.focus();
    for (const [key, to] of [
      ['ArrowLeft', '0.95'],
      ['PageUp', '1.25'],
      ['Home', '0.2'],
      ['End', '3'],
    ] as const) {
      await sd.press(key);
      await expect(sd).toHaveAttribute('aria-valuenow', to);
    }
  });
});

test.describe('the address', () => {
  test('opens one exact state, and says what it could not use', async ({ page }) => {
    await openEmbed(page, 'tv-painter', '?event=0,99&m2=nothing&reveal=1&hue=red', 'en');
    await expect(page.locator('.em-demo-notes li')).toHaveCount(3);
    // [0, 7], whose end is ∞, holds half of P and Φ(2) of Q.
    expect(await value(page, 'score')).toBeCloseTo(0.977249868 - 0.5, 9);
    await expect(page.locator('.tv-best')).toHaveCount(1);
  });

  test('ends that overlap or come in pairs the wrong way round are one event', async ({ page }) => {
    await openEmbed(page, 'tv-painter', '?event=1,0,0.5,2');
    await expect(page.locator('.tv-painted')).toHaveCount(1);
    expect(await value(page, 'score')).toBeCloseTo(0, 12);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a sideways stroke paints, a tap dabs, an upright stroke scrolls and leaves A as it was', async ({
    page,
  }) => {
    await openEmbed(page, 'tv-painter', '?event=');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const box = await pad(page);
    const y = box.y + 0.85 * box.height;
    const [from, to] = [across(box, -3.95), across(box, 0.95)];
    await touch('touchStart', from, y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', from + ((to - from) * step) / 10, y);
    await touch('touchEnd', 0, 0);
    await expectPainted(page, '-4,1');
    await touch('touchStart', across(box, 4.05), y);
    await touch('touchEnd', 0, 0);
    await expectPainted(page, '-4,1,4,4.1');
    const scrolled = await page.evaluate(() => window.scrollY);
    const score = await value(page, 'score');
    await touch('touchStart', across(box, 3), y);
    for (let step = 1; step <= 10; step++) await touch('touchMove', across(box, 3) + step / 2, y - 20 * step);
    await touch('touchEnd', 0, 0);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled + 50);
    expect(await value(page, 'score')).toBe(score);
  });

  test('nothing is wider than the screen', async ({ page }) => {
    await openEmbed(page, 'tv-painter', '?preset=widths&reveal=1', 'en');
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});
