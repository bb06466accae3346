import { expect, test, type Page } from '@playwright/test';
import { frameWords } from '@/demos/words.ts';
import { demoIds, locales, visitFigures } from './support/site.ts';

/** Lets everything through but the code of the views. */
const withoutViews = (page: Page) => page.route(/\/_astro\/View\.[^/]*\.js$/, (route) => route.abort());

for (const locale of locales) {
  test(`a figure whose code does not arrive keeps its picture and says so, in ${locale}`, async ({
    page,
  }) => {
    await withoutViews(page);
    const folder = locale === 'en' ? 'en/' : '';
    // One code says it for all: every other figure in each language.
    for (const id of demoIds.filter((_, index) => index % 2 === locales.indexOf(locale))) {
      await page.goto(`./${folder}embed/${id}/`);
      await expect.soft(page.getByRole('alert'), id).toHaveText(frameWords[locale].loadFailed);
      const figure = page.locator('figure');
      await expect.soft(figure, id).toHaveCount(1);
      await expect.soft(figure.locator('svg[role]').first(), id).toBeVisible();
      expect.soft(await figure.locator('svg :is(path, line, circle, rect)').count(), id).toBeGreaterThan(3);
      const built = await page.request.get(page.url()).then((answer) => answer.text());
      const numbers = await figure
        .locator('output[data-value]')
        .evaluateAll((outputs) =>
          outputs.map(
            (output) =>
              `name="${output.getAttribute('name')}" data-value="${output.getAttribute('data-value')}"`,
          ),
        );
      expect.soft(numbers.length, id).toBeGreaterThan(0);
      for (const number of numbers) expect.soft(built, id).toContain(number);
    }
  });
}

test('the other figures and the words of a note go on', async ({ page }) => {
  await withoutViews(page);
  await page.goto('./notes/wgan/');
  await visitFigures(page);
  const figures = await page.locator('figure[data-demo]').count();
  await expect(page.getByRole('alert')).toHaveText(
    Array.from({ length: figures }, () => frameWords.ko.loadFailed),
  );
  await expect(page.locator('main h2').first()).toBeVisible();
});
