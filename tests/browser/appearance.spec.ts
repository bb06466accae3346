import { expect, test } from '@playwright/test';
import { demoIds, openEmbed, openLive } from './support/site.ts';

test('printed, a figure is its picture, its numbers and its caption', async ({ page }) => {
  for (const id of demoIds) {
    await openEmbed(page, id);
    await page.emulateMedia({ media: 'print' });
    await expect.soft(page.locator('figure svg[role]').first(), id).toBeVisible();
    // A bar that trains prints nothing, and may hold the first number.
    await expect.soft(page.locator('figure output[data-value]:visible').first(), id).toBeVisible();
    await expect.soft(page.locator('figcaption'), id).toBeVisible();
    const left = await page
      .locator('figure :is(button, input, select, textarea, summary, a)')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => control.outerHTML.slice(0, 90)),
      );
    expect.soft(left, id).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('nothing moves by itself for readers who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const id of demoIds) {
    await openEmbed(page, id);
    const slider = page.getByRole('slider').first();
    await slider.focus();
    await slider.press('End');
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(
          (animation) =>
            animation.playState === 'running' && (animation.effect?.getComputedTiming().duration ?? 0) !== 0,
        )
        .map((animation) =>
          animation instanceof CSSTransition ? animation.transitionProperty : animation.id,
        ),
    );
    expect.soft(moving, id).toEqual([]);
  }
});

test('the toggle changes the theme of page and figures, and the next page keeps it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openLive(page, 'lab/');
  const colours = () =>
    page.evaluate(() =>
      ['body', 'figure[data-demo]', 'figure svg .em-axis text, figure svg text'].map((selector) => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element).backgroundColor + getComputedStyle(element).fill : '';
      }),
    );
  const light = await colours();
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await colours();
  expect(dark.filter((colour, index) => colour === light[index])).toEqual([]);
  await page.goto('./notes/wgan/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('an embed follows the reader’s system, and its address before that', async ({ page }) => {
  const background = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await openEmbed(page, 'parallel-lines');
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
  await openEmbed(page, 'parallel-lines', '?theme=light');
  expect(await background()).toBe(light);
});
