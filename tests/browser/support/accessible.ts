import { expect, type Page } from '@playwright/test';
import type { Result } from 'axe-core';
import { axeFindings } from './axe.ts';

/** Holds that axe finds nothing on a page that was opened in the light, there and in the dark; goes on after a failure. */
export async function accessible(page: Page, path: string): Promise<void> {
  const paper = await background(page);
  const parts = await axeFindings(page, { without: [...colours, 'region'] });
  expect.soft(parts.flatMap(counted).map(brief), path).toEqual([]);
  const light = await around(page, path, [...colours, 'region']);
  expect.soft(light.map(brief), `${path} in the light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => background(page), { message: path }).not.toBe(paper);
  // Structure, names and roles are the same in both themes; colours are not.
  const dark = await around(page, path, colours);
  expect.soft(dark.map(brief), `${path} in the dark`).toEqual([]);
}

const colours = ['color-contrast', 'link-in-text-block'];

/**
 * Rules for which axe asks of each letter what lies behind it or around it, for minutes: on figures only where they stand alone,
 * and not on the glyphs of formulas, which have the colour and the place of the text they stand in.
 */
const around = (page: Page, path: string, only: readonly string[]): Promise<readonly Result[]> =>
  axeFindings(page, {
    only,
    exclude: ['.katex-html', ...(path.includes('embed/') ? [] : ['figure[data-demo]'])],
  });

const background = (page: Page): Promise<string> =>
  page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);

/** What counts: everything, but for the keys that Starlight prints in its search button as a hint beside its name. */
const counted = (violation: Result): readonly Result[] => {
  if (violation.id !== 'label-content-name-mismatch') return [violation];
  const nodes = violation.nodes.filter(
    ({ target }) => !/button\[data-open-modal/.test(JSON.stringify(target)),
  );
  return nodes.length > 0 ? [{ ...violation, nodes }] : [];
};

const brief = ({ id, help, nodes }: Result): string =>
  `${id} (${help}): ${nodes
    .slice(0, 4)
    .map(({ target, failureSummary }) => `${JSON.stringify(target)} ${failureSummary ?? ''}`)
    .join('; ')}`;
