import type { Site } from '../built/Site.ts';
import { allOf, linksOf, type Page } from '../built/parsePage.ts';
import {
  gzipped,
  importsOf,
  inlineScripts,
  islandScripts,
  pageScripts,
  reached,
  weigh,
} from '../built/scripts.ts';

/**
 * Most bytes, gzipped, that a reader may have to wait for. Each limit is what the largest page measured, with about
 * 40 % of room for words and figures to come: whoever needs more should find out what grew first.
 */
export const budgets = {
  /** All scripts a page runs before any figure is in view: measured 9,300. */
  script: 20_000,
  /** Style sheets of a page, formulas' included: measured 39,000. */
  style: 52_000,
  /** A note: every formula stands twice, as HTML and as MathML. Measured 92,500, 780 kB before gzip. */
  note: 130_000,
  /** The lab shows every figure there is: measured 42,000 with four of them. */
  lab: 120_000,
  /** Any other page, embeds included: measured 25,600. */
  page: 36_000,
  /** A figure's whole code: Preact, its view, what that imports. Measured 57,000. */
  figure: 80_000,
} as const;

const over = (what: string, bytes: number, most: number): readonly string[] =>
  bytes > most ? [`${what}: ${bytes} bytes gzipped, at most ${most} allowed`] : [];

const htmlBudget = ({ file }: Page): number =>
  /(^|\/)(notes|supplements)\//.test(file)
    ? budgets.note
    : /(^|\/)lab\//.test(file)
      ? budgets.lab
      : budgets.page;

const sheetsOf = (site: Site, page: Page): readonly string[] =>
  linksOf(page, 'stylesheet')
    .map(({ attributes }) => new URL(attributes['href'] ?? '', page.address).href)
    .filter((href) => href.startsWith(site.address))
    .map((href) => href.slice(site.address.length));

/** What a page's visit weighs beyond its budgets, and figures' code where no figure stands. */
export function budgetProblems(site: Site, page: Page): readonly string[] {
  const eager = reached(site, pageScripts(site, page), false);
  const inline = inlineScripts(page).reduce((sum, script) => sum + gzipped(script.source()), 0);
  const framework =
    allOf(page, 'astro-island').length === 0 && [...eager].some((file) => /preact|Island/i.test(file));
  return [
    ...over('HTML', gzipped(page.html), htmlBudget(page)),
    ...over('scripts before any figure', weigh(site, eager) + inline, budgets.script),
    ...over('style sheets', weigh(site, sheetsOf(site, page)), budgets.style),
    ...(framework ? ['loads the figures’ framework and holds no figure'] : []),
  ];
}

/** Figures whose code weighs more than their budget: what the island loads, then each view it can ask for. */
export function figureProblems(site: Site): readonly string[] {
  const islands = [...new Set(site.pages.flatMap((page) => islandScripts(site, page)))];
  const shared = reached(site, islands, false);
  const views = [...shared].flatMap((file) => importsOf(site, file).lazy);
  return [...new Set(views)].flatMap((view) =>
    over(view, weigh(site, [...shared, ...reached(site, [view], false)]), budgets.figure),
  );
}
