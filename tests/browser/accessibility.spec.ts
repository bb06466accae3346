import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { locales, openLive, pathsOf } from './support/site.ts';

/** axe is a script that the site's own policy refuses, so the policy is off here; policy.spec.ts proves it on. */
test.use({ bypassCSP: true });
test.setTimeout(300_000);

/** A part of the pages at a time, so that none waits for all the rest. */
const parts = [
  ['notes', /notes\//],
  ['figures alone', /embed\//],
  ['every other page', /^(?!.*(notes|embed)\/)/],
] as const;

for (const locale of locales) {
  for (const [part, shape] of parts) {
    const pathsOfPart = async (page: Page) =>
      (await pathsOf(page, locale)).filter((path) => shape.test(path));

    test(`axe finds nothing on ${part} in ${locale}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' });
      // Of figures alone every other one in each language: they stand in the notes of both.
      const paths = (await pathsOfPart(page)).filter(
        (path, index) => !path.includes('embed/') || index % 2 === locales.indexOf(locale),
      );
      for (const path of paths) {
        await openLive(page, path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect.soft(violations.flatMap(counted).map(brief), path).toEqual([]);
      }
    });

    // Colours are the same in both languages.
    if (locale === 'en') continue;
    test(`axe finds enough contrast on ${part} in ${locale} in the dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const path of await pathsOfPart(page)) {
        await openLive(page, path);
        // Structure, names and roles are the same in both themes; colours are not.
        const { violations } = await new AxeBuilder({ page })
          .withRules(['color-contrast', 'link-in-text-block'])
          .analyze();
        expect.soft(violations.map(brief), path).toEqual([]);
      }
    });
  }
}

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
