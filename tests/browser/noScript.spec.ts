import { expect, test } from '@playwright/test';
import { demoIds, locales, pathsOf } from './support/site.ts';

test.use({ javaScriptEnabled: false });
test.setTimeout(120_000);

for (const locale of locales) {
  test(`every figure in ${locale} stands whole without JavaScript`, async ({ page }) => {
    let figures = 0;
    for (const path of await pathsOf(page, locale)) {
      await page.goto(`./${path}`);
      const found = await page.locator('figure[data-demo]').evaluateAll((all) =>
        all.map((figure) => ({
          id: figure.getAttribute('data-demo'),
          drawn: figure.querySelector('svg[role]')?.checkVisibility() ?? false,
          marks: figure.querySelectorAll('svg :is(path, line, circle, rect)').length,
          numbers: [...figure.querySelectorAll('output[data-value]:not([hidden])')].map((output) =>
            output.textContent.trim(),
          ),
        })),
      );
      figures += found.length;
      for (const { id, drawn, marks, numbers } of found) {
        const name = `${path} ${id}`;
        expect.soft(drawn, name).toBe(true);
        expect.soft(marks, name).toBeGreaterThan(3);
        expect.soft(numbers.length, name).toBeGreaterThan(0);
        expect.soft(numbers, name).not.toContain('');
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
