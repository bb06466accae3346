import { expect, test } from '@playwright/test';
import { demoIds, locales, pathsOf } from './support/site.ts';

test.use({ javaScriptEnabled: false });
test.setTimeout(120_000);

for (const locale of locales) {
  test(`every figure in ${locale} stands whole without JavaScript`, async ({ page }) => {
    let figures = 0;
    for (const path of await pathsOf(page, locale)) {
      await page.goto(`./${path}`);
      for (const figure of await page.locator('figure[data-demo]').all()) {
        const name = `${path} ${await figure.getAttribute('data-demo')}`;
        figures += 1;
        await expect.soft(figure.locator('svg[role]').first(), name).toBeVisible();
        expect
          .soft(await figure.locator('svg :is(path, line, circle, rect)').count(), name)
          .toBeGreaterThan(3);
        const outputs = await figure.locator('output[data-value]:not([hidden])').allTextContents();
        expect.soft(outputs.length, name).toBeGreaterThan(0);
        expect
          .soft(
            outputs.filter((text) => text.trim() === ''),
            name,
          )
          .toEqual([]);
      }
    }
    // Each demo alone, and each at least once more where a note or the lab shows it.
    expect(figures).toBeGreaterThanOrEqual(2 * demoIds.length);
  });
}

test('a page reads without JavaScript: formulas, navigation, language switch', async ({ page }) => {
  await page.goto('./notes/wgan/');
  await expect(page.locator('.katex-html').first()).toBeVisible();
  await expect(page.locator('nav a[href$="/lab/"]').first()).toBeAttached();
  await expect(page.locator('main h2').first()).toBeVisible();
});
