import { fileFor, type Site } from '../built/Site.ts';
import { type Element, metas, type Page } from '../built/parsePage.ts';

/** Attributes that hold an address. */
const addressed = ['href', 'src', 'poster', 'action', 'component-url', 'renderer-url', 'xlink:href'];
const sources = (set: string): readonly string[] =>
  set.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []);

const addressesOf = ({ attributes }: Element): readonly string[] => [
  ...addressed.flatMap((name) => attributes[name] ?? []),
  ...sources(attributes['srcset'] ?? ''),
];

/** A page for addresses that do not exist names its own, which does not exist either; nobody follows it. */
const names = (page: Page, { name, attributes }: Element): boolean =>
  page.kind === 'missing' && name === 'link' && /\b(canonical|alternate)\b/.test(attributes['rel'] ?? '');

/** Every address a page names: links, scripts, pictures, islands, social images. */
export const addressesIn = (page: Page): readonly string[] => [
  ...page.elements
    .filter((element) => !names(page, element))
    .flatMap(addressesOf)
    .filter((address) => address !== ''),
  ...['og:image', 'twitter:image'].flatMap((name) => metas(page, name)),
  ...(page.kind === 'missing' ? [] : metas(page, 'og:url')),
];

/** Whether an address belongs to the site; `mailto:`, `data:` and other people's addresses do not. */
const isOurs = (site: Site, url: URL): boolean => url.origin === new URL(site.address).origin;

/** Addresses on the site that lead nowhere: no such file, or no such place in it. Also tells how many were followed. */
export function linkProblems(site: Site): { readonly checked: number; readonly problems: readonly string[] } {
  const places = new Map(
    site.pages.map((page) => [
      page.file,
      new Set(page.elements.flatMap(({ attributes }) => attributes['id'] ?? [])),
    ]),
  );
  let checked = 0;
  const problems = site.pages.flatMap((page) =>
    addressesIn(page).flatMap((address) => {
      if (!URL.canParse(address, page.address)) return [`${page.file}: "${address}" is no address`];
      const url = new URL(address, page.address);
      if (!isOurs(site, url)) return [];
      checked += 1;
      const file = fileFor(site, url);
      if (file === undefined) return [`${page.file}: ${address} leads nowhere`];
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment === '' || places.get(file)?.has(fragment)) return [];
      return [`${page.file}: ${address} names a place that is not in ${file}`];
    }),
  );
  return { checked, problems };
}
