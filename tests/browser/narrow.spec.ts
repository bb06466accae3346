import { expect, test } from '@playwright/test';
import { locales, openLive, pathsOf } from './support/site.ts';

const width = 360;
test.use({ viewport: { width, height: 740 }, hasTouch: true });
test.setTimeout(240_000);

for (const locale of locales) {
  test(`no page in ${locale} scrolls sideways on a narrow phone`, async ({ page }) => {
    // Figures alone are looked at below.
    for (const path of (await pathsOf(page, locale)).filter((each) => !/^(en\/)?embed\//.test(each))) {
      await openLive(page, path);
      const { page: whole, wide } = await page.evaluate((most) => {
        // Content that is wider than the window and not in a box that scrolls by itself.
        const scrolls = (element: Element | null): boolean =>
          element !== null &&
          (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) ||
            scrolls(element.parentElement));
        const spills = [...document.querySelectorAll('main *')].filter(
          (element) =>
            element.getBoundingClientRect().right > most + 1 &&
            element.checkVisibility() &&
            // What a plot clips is drawn no further than the plot.
            !element.closest('[clip-path]') &&
            !scrolls(element.parentElement),
        );
        return {
          page: document.scrollingElement?.scrollWidth ?? Infinity,
          wide: spills
            .slice(0, 3)
            .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`),
        };
      }, width);
      expect.soft(whole, path).toBeLessThanOrEqual(width);
      expect.soft(wide, path).toEqual([]);
    }
  });

  test(`no figure in ${locale} is cut off on a narrow phone`, async ({ page }) => {
    const embeds = (await pathsOf(page, locale)).filter((each) => /^(en\/)?embed\//.test(each));
    // Every other figure in each language, so that each is looked at once.
    for (const path of embeds.filter((_, index) => index % 2 === locales.indexOf(locale))) {
      await openLive(page, path);
      const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity);
      expect.soft(wide, path).toBeLessThanOrEqual(width);
      const cut = await page.locator('figure[data-demo]').evaluate((figure) => {
        const scrolls = (element: Element | null): boolean =>
          element !== null &&
          element !== figure &&
          (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
        const edge = figure.getBoundingClientRect();
        return [...figure.querySelectorAll('*')]
          .filter(
            (element) =>
              element.checkVisibility() && !element.closest('.em-sr-only, defs, clipPath, [clip-path]'),
          )
          .filter((element) => !scrolls(element.parentElement))
          .filter((element) => {
            const { left, right, width: wide } = element.getBoundingClientRect();
            return wide > 0 && (right > edge.right + 1 || left < edge.left - 1);
          })
          .slice(0, 4)
          .map(
            (element) =>
              `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 30)}`,
          );
      });
      expect.soft(cut, path).toEqual([]);
    }
  });
}
