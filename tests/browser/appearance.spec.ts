import { expect, test, type Page } from '@playwright/test';
import { demoIds, locales, openEmbed, openLive } from './support/site.ts';

/** A demo is loaded once and looked at twice: by a reader who asked for less motion, and on paper. */
test('a figure moves nothing by itself for who asked for that, and prints as its picture, its numbers and its caption', async ({
  page,
}) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [index, id] of demoIds.entries()) {
    await openEmbed(page, id, '', locales[index % locales.length]);
    const slider = page.getByRole('slider').first();
    await slider.focus();
    await slider.press('End');
    expect.soft(await movingOf(page), id).toEqual([]);
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

/** What runs by itself at this moment and takes time. */
const movingOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(
        (animation) =>
          animation.playState === 'running' && (animation.effect?.getComputedTiming().duration ?? 0) !== 0,
      )
      .map((animation) => (animation instanceof CSSTransition ? animation.transitionProperty : animation.id)),
  );

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
