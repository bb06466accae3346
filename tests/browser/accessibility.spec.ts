import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageParts } from './support/pageParts.ts';
import { locales, openLive, pathsOf } from './support/site.ts';

/** axe is a script that the site's own policy refuses, so the policy is off here; policy.spec.ts proves it on. */
test.use({ bypassCSP: true });
test.setTimeout(600_000);

for (const locale of locales)
  for (const [part, shape] of pageParts)
    test(`axe finds nothing on ${part} in ${locale}, nor too little contrast in the dark`, async ({
      page,
    }) => {
      const paths = (await pathsOf(page, locale)).filter((path) => shape.test(path));
      // Of figures alone every other one in each language: they stand in the notes of both.
      const looked = paths.filter(
        (path, index) => !path.includes('embed/') || index % 2 === locales.indexOf(locale),
      );
      for (const path of looked) {
        await page.emulateMedia({ colorScheme: 'light' });
        await openLive(page, path);
        const parts = await new AxeBuilder({ page }).disableRules([...colours, 'region']).analyze();
        expect.soft(parts.violations.flatMap(counted).map(brief), path).toEqual([]);
        const light = await around(page, path, [...colours, 'region']);
        expect.soft(light.map(brief), `${path} in the light`).toEqual([]);
        const paper = await background(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expect.poll(() => background(page), { message: path }).not.toBe(paper);
        // Structure, names and roles are the same in both themes; colours are not.
        const dark = await around(page, path, colours);
        expect.soft(dark.map(brief), `${path} in the dark`).toEqual([]);
      }
    });

const colours = ['color-contrast', 'link-in-text-block'];

/**
 * Rules for which axe asks of each letter what lies behind it or around it, for minutes: on figures only where they stand alone,
 * and not on the glyphs of formulas, which have the colour and the place of the text they stand in.
 */
async function around(page: Page, path: string, rules: readonly string[]): Promise<readonly Violation[]> {
  const axe = new AxeBuilder({ page }).withRules([...rules]).exclude('.katex-html');
  if (!path.includes('embed/')) axe.exclude('figure[data-demo]');
  return (await axe.analyze()).violations;
}

const background = (page: Page): Promise<string> =>
  page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

/** What counts: everything, but for the keys that Starlight prints in its search button as a hint beside its name. */
const counted = (violation: Violation): readonly Violation[] => {
  if (violation.id !== 'label-content-name-mismatch') return [violation];
  const nodes = violation.nodes.filter(
    ({ target }) => !/button\[data-open-modal/.test(JSON.stringify(target)),
  );
  return nodes.length > 0 ? [{ ...violation, nodes }] : [];
};

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string | undefined }[];
}

const brief = ({ id, help, nodes }: Violation): string =>
  `${id} (${help}): ${nodes
    .slice(0, 4)
    .map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary ?? ''}`)
    .join('; ')}`;

test('axe finds what is planted', async ({ page }) => {
  await page.goto('./embed/parallel-lines/');
  await page.evaluate(() =>
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button></button>'),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toContain('button-name');
});
