import type { Page } from '@playwright/test';
import axe, { type ContextObject, type Result, type RunOptions } from 'axe-core';

export interface AxeScope {
  /** Selectors: what is asked about; the whole page unless told. */
  readonly include?: readonly string[];
  /** Selectors: what is not asked about. */
  readonly exclude?: readonly string[];
  /** These rules alone. */
  readonly only?: readonly string[];
  /** All rules but these. */
  readonly without?: readonly string[];
}

/**
 * What axe finds on a page as it stands. It runs in the page itself: a builder that opens a window of its own to sum up
 * each answer takes longer than the answers.
 */
export async function axeFindings(
  page: Page,
  { include = [':root'], exclude = [], only, without = [] }: AxeScope = {},
): Promise<readonly Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    ...(only ? { runOnly: [...only] } : {}),
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
    // Other documents are walked where they stand alone.
    iframes: false,
  };
  return page.evaluate(
    async ([scope, how]: [ContextObject, RunOptions]) => {
      const loaded = Reflect.get(window, 'axe') as typeof axe;
      return (await loaded.run(scope, how)).violations;
    },
    [{ include: [...include], exclude: [...exclude] }, options] satisfies [ContextObject, RunOptions],
  );
}
