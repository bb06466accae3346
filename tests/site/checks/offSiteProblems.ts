import type { Site } from '../built/Site.ts';
import type { Element, Page } from '../built/parsePage.ts';

/** A link of these kinds fetches; `canonical`, `alternate` and the like only name. */
const fetching = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/;
const cssAddress = /(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/g;

/** Addresses that a style sheet fetches. */
export const addressesInCss = (css: string): readonly string[] =>
  [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(cssAddress)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );

/** Whether fetching this address from this place leaves the site. */
export function leaves(site: Site, address: string, from: string): boolean {
  if (address === '' || address.startsWith('data:') || address.startsWith('#')) return false;
  return !URL.canParse(address, from) || !new URL(address, from).href.startsWith(site.address);
}

function fetchedBy({ name, attributes }: Element): readonly string[] {
  const ofLink = name === 'link' && fetching.test(attributes['rel'] ?? '') ? [attributes['href'] ?? ''] : [];
  const ofUse =
    name === 'use' || name === 'image' ? [attributes['href'] ?? '', attributes['xlink:href'] ?? ''] : [];
  const sources = ['src', 'poster', 'data', 'component-url', 'renderer-url', 'action', 'ping'];
  return [
    ...ofLink,
    ...ofUse,
    ...sources.flatMap((key) => attributes[key] ?? []),
    ...(attributes['srcset'] ?? '').split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []),
    ...addressesInCss(attributes['style'] ?? ''),
  ].filter((address) => address !== '');
}

/** What a page would fetch, open or send outside the site without the reader's asking. Plain links out are fine. */
export function offSiteProblems(site: Site, page: Page): readonly string[] {
  const styles = page.elements
    .filter(({ name }) => name === 'style')
    .flatMap((style) => addressesInCss(style.source()));
  const refresh = page.elements.filter(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'refresh',
  );
  return [
    ...page.elements.flatMap((element) =>
      fetchedBy(element)
        .filter((address) => leaves(site, address, page.address))
        .map((address) => `<${element.name}> fetches ${address}`),
    ),
    ...styles
      .filter((address) => leaves(site, address, page.address))
      .map((address) => `<style> fetches ${address}`),
    ...refresh.map(({ attributes }) => `refresh to ${attributes['content']}`),
  ];
}

/** What the site's style sheets fetch outside it, or inside it where nothing is. */
export const styleSheetProblems = (site: Site): readonly string[] =>
  [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const from = new URL(file, site.address).href;
      return addressesInCss(site.read(file).toString('utf8')).flatMap((address) => {
        if (leaves(site, address, from)) return [`${file} fetches ${address}`];
        if (/^(data:|#|$)/.test(address)) return [];
        const target = new URL(address, from).href.slice(site.address.length).replace(/[?#].*$/, '');
        return site.files.has(target) ? [] : [`${file} fetches ${address}, which is not there`];
      });
    });
