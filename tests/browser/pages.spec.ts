import { expect, test, type Page } from '@playwright/test';
import { accessible } from './support/accessible.ts';
import { axeFindings } from './support/axe.ts';
import { cutParts, narrow, spillsOf } from './support/narrow.ts';
import { pageParts } from './support/pageParts.ts';
import { locales, openEmbed, openLive, pathsOf } from './support/site.ts';
import { siteAddress, watchPolicy } from './support/watchPolicy.ts';

test.use({ hasTouch: true });
test.setTimeout(600_000);

/** A page is loaded once and looked at three times: as it lives under its policy, by axe, and on a narrow phone. */
for (const locale of locales)
  for (const [part, shape] of pageParts)
    test(`${part} in ${locale}: under the policy, asking nobody else, without an error, accessible in light and dark, no wider than a phone`, async ({
      page,
    }) => {
      const look = await watchPolicy(page, await siteAddress(page));
      const wide = page.viewportSize();
      if (!wide) throw new Error('The page has no window.');
      for (const path of (await pathsOf(page, locale)).filter((each) => shape.test(each))) {
        await page.setViewportSize(wide);
        await page.emulateMedia({ colorScheme: 'light' });
        await openLive(page, path);
        await accessible(page, path);
        await page.setViewportSize(narrow);
        await fits(page, path);
        expect.soft(look(), path).toEqual([]);
      }
    });

/** Goes on with the next page after a failure. */
const softly = expect.configure({ soft: true });

async function fits(page: Page, path: string): Promise<void> {
  const { width } = narrow;
  // Figures measure their room and draw anew.
  await softly
    .poll(() => page.evaluate(() => document.scrollingElement?.scrollWidth ?? Infinity), { message: path })
    .toBeLessThanOrEqual(width);
  const alone = /^(en\/)?embed\//.test(path);
  const spills = () => page.evaluate(alone ? cutParts : spillsOf, width);
  await softly.poll(spills, { message: path }).toEqual([]);
}

test('what reaches out of a figure would be seen', async ({ page }) => {
  await page.setViewportSize(narrow);
  await openEmbed(page, 'parallel-lines');
  await page.evaluate((width) => {
    const wide = document.createElement('div');
    wide.style.width = `${width}px`;
    wide.textContent = 'wide';
    document.querySelector('figure figcaption')?.append(wide);
  }, 2 * narrow.width);
  expect(await page.evaluate(cutParts)).toContain('DIV  wide');
});

test('axe finds what is planted', async ({ page }) => {
  await page.goto('./embed/parallel-lines/');
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button>'),
  );
  expect((await axeFindings(page)).map(({ id }) => id)).toContain('button-name');
});
