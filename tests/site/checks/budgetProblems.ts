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
 * Most bytes, gzipped, that a reader may have to wait for. Each limit is what the largest measured, with a third or so of
 * room for words and figures to come: whoever needs more should find out what grew first.
 */
export const budgets = {
  /** All scripts a page runs before any figure is in view: measured 9,300. */
  script: 20_000,
  /** Style sheets of a page, formulas' included: measured 41,200. */
  style: 52_000,
  /** A note's words: every formula stands twice, as HTML and as MathML. Measured 113,300 with five figures in it. */
  note: 90_000,
  /** Any other page's words: measured 25,700 for the errata of five posts, 13,500 for the rest. */
  page: 33_000,
  /** Each figure in a page, drawn at build: measured 11,700 in the lab, 16,500 for the largest alone. */
  drawn: 13_000,
  /**
   * A figure's whole code: Preact, its view, what that imports. Measured 108,500 for the trainer, 93,900 for the value surfaces,
   * 82,100 for the rest.
   */
  figure: 120_000,
  /** What a view fetches when it is asked for, beside that: a recorded run, the trainer's layers. Measured 10,900. */
  piece: 14_000,
  /** The training worker with the engine it runs on, WebAssembly files aside: measured 169,700 with webgl. */
  worker: 230_000,
  /** A WebAssembly file, of which a reader loads one: measured 136,700. */
  wasm: 160_000,
} as const;

const over = (what: string, bytes: number, most: number): readonly string[] =>
  bytes > most ? [`${what}: ${bytes} bytes gzipped, at most ${most} allowed`] : [];

const htmlBudget = (page: Page): number => {
  const words = /(^|\/)(notes|supplements)\//.test(page.file) ? budgets.note : budgets.page;
  return words + budgets.drawn * allOf(page, 'astro-island').length;
};

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
  return [...new Set(views)].flatMap((view) => {
    const code = new Set([...shared, ...reached(site, [view], false)]);
    const asked = [...code]
      .flatMap((file) => importsOf(site, file).lazy)
      .filter((file) => !views.includes(file));
    return [
      ...over(view, weigh(site, code), budgets.figure),
      ...[...new Set(asked)].flatMap((piece) =>
        over(piece, weigh(site, beyond(site, piece, code)), budgets.piece),
      ),
    ];
  });
}

/** What a piece brings that is not there yet. */
const beyond = (site: Site, piece: string, code: ReadonlySet<string>): readonly string[] =>
  [...reached(site, [piece], false)].filter((file) => !code.has(file));

/** What comes with an engine that a worker loads: itself, what it imports, and the library it loads in turn. */
function engineFiles(site: Site, worker: ReadonlySet<string>, engine: string): ReadonlySet<string> {
  const own = [...reached(site, [engine], false)].filter((file) => !worker.has(file));
  const library = own.flatMap((file) => importsOf(site, file).lazy);
  return new Set([...worker, ...own, ...reached(site, library, false)]);
}

/** Training code that weighs more than its budget: the worker with each engine it can load, each WebAssembly file. */
export function workerProblems(site: Site): readonly string[] {
  const files = [...site.files].filter((file) => !file.startsWith('pagefind/'));
  const workers = files.filter((file) => /worker[-.][^/]*js$/.test(file));
  const engines = workers.flatMap((worker) => {
    const eager = reached(site, [worker], false);
    const lazy = new Set([...eager].flatMap((file) => importsOf(site, file).lazy));
    return [...lazy].flatMap((engine) =>
      over(`${worker} with ${engine}`, weigh(site, engineFiles(site, eager, engine)), budgets.worker),
    );
  });
  const wasm = files.filter((file) => file.endsWith('.wasm'));
  return [...engines, ...wasm.flatMap((file) => over(file, weigh(site, [file]), budgets.wasm))];
}
