import { gzipSync } from 'node:zlib';
import { fileFor, type Site } from './Site.ts';
import { allOf, type Element, type Page } from './parsePage.ts';
import { nodesOf, textOf } from './readScript.ts';

interface Imports {
  readonly eager: readonly string[];
  readonly lazy: readonly string[];
}

/** What a module imports, by file: at once, and when asked. Addresses that are computed cannot be followed. */
export function importsOf(site: Site, file: string): Imports {
  const from = new URL(file, site.address);
  const found = nodesOf(site.read(file).toString('utf8')).flatMap(({ type, source }) => {
    const specifier = textOf(source);
    if (specifier === undefined || !/^[./]/.test(specifier)) return [];
    const target = fileFor(site, new URL(specifier, from));
    return target === undefined ? [] : [{ target, isLazy: type === 'ImportExpression' }];
  });
  return {
    eager: found.filter(({ isLazy }) => !isLazy).map(({ target }) => target),
    lazy: found.filter(({ isLazy }) => isLazy).map(({ target }) => target),
  };
}

/** Every module reached from some, those themselves included; `lazily` follows `import()` too. */
export function reached(site: Site, from: readonly string[], lazily: boolean): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const { eager, lazy } = importsOf(site, file);
    queue.push(...eager, ...(lazily ? lazy : []));
  }
  return seen;
}

const filesOf = (site: Site, page: Page, addresses: readonly (string | undefined)[]): readonly string[] =>
  addresses.flatMap((address) =>
    address === undefined ? [] : (fileFor(site, new URL(address, page.address)) ?? []),
  );

/** Scripts that a page loads by itself, whatever the reader does. */
export const pageScripts = (site: Site, page: Page): readonly string[] =>
  filesOf(site, page, [
    ...allOf(page, 'script', 'src').map(({ attributes }) => attributes['src']),
    ...allOf(page, 'link', 'href')
      .filter(({ attributes }) => attributes['rel'] === 'modulepreload')
      .map(({ attributes }) => attributes['href']),
  ]);

/** Scripts that a page's figures load when they come into view. */
export const islandScripts = (site: Site, page: Page): readonly string[] =>
  filesOf(
    site,
    page,
    allOf(page, 'astro-island').flatMap(({ attributes }) => [
      attributes['component-url'],
      attributes['renderer-url'],
    ]),
  );

/** Scripts written into the page itself. */
export const inlineScripts = (page: Page): readonly Element[] =>
  allOf(page, 'script').filter(({ attributes }) => attributes['src'] === undefined);

export const gzipped = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** Bytes of some files, each gzipped by itself as a server sends them. */
export const weigh = (site: Site, files: Iterable<string>): number =>
  [...new Set(files)].reduce((sum, file) => sum + gzipped(site.read(file)), 0);
