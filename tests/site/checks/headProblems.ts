import { fileFor, type Site } from '../built/Site.ts';
import { allOf, linksOf, metas, type Page } from '../built/parsePage.ts';

/** What is wrong with a page's heading, title, description, language, canonical address and language pair. */
export function headProblems(site: Site, page: Page): readonly string[] {
  const problems: string[] = [];
  const needs = (held: boolean, sentence: string) => {
    if (!held) problems.push(sentence);
  };
  const headings = allOf(page, 'h1');
  needs(headings.length === 1, `${headings.length} h1, one expected`);
  needs(
    headings.every((heading) => heading.text().trim() !== ''),
    'an empty h1',
  );
  const titles = allOf(page, 'title').filter(({ parent }) => parent?.name === 'head');
  needs(titles.length === 1 && titles[0]?.text().trim() !== '', 'one title with words expected');
  needs(metas(page, 'viewport').length === 1, 'no viewport');
  const language = allOf(page, 'html')[0]?.attributes['lang'];
  needs(language === page.locale, `lang="${language}", ${page.locale} expected`);
  // A page for addresses that do not exist has no address of its own to name and no description to be found by.
  if (page.kind === 'missing') return problems;
  needs((metas(page, 'description')[0] ?? '').trim().length >= 20, 'no description of at least 20 letters');
  return [...problems, ...canonicalProblems(site, page), ...languageProblems(site, page)];
}

function canonicalProblems(site: Site, page: Page): readonly string[] {
  const [canonical, ...more] = linksOf(page, 'canonical').map(({ attributes }) => attributes['href'] ?? '');
  if (canonical === undefined || more.length > 0) return ['one canonical address expected'];
  if (page.kind === 'page')
    return canonical === page.address ? [] : [`canonical ${canonical}, ${page.address} expected`];
  const note = URL.canParse(canonical) ? fileFor(site, new URL(canonical)) : undefined;
  const folder = page.locale === 'en' ? 'en/notes/' : 'notes/';
  return note?.startsWith(folder)
    ? []
    : [`canonical ${canonical}, an existing note of the same language expected`];
}

function languageProblems(site: Site, page: Page): readonly string[] {
  const pair = linksOf(page, 'alternate').filter(({ attributes }) => attributes['hreflang'] !== undefined);
  return (['ko', 'en'] as const).flatMap((language) => {
    const [link, ...more] = pair.filter(({ attributes }) => attributes['hreflang'] === language);
    if (!link || more.length > 0) return [`one hreflang="${language}" expected`];
    const href = link.attributes['href'] ?? '';
    const other = site.pages.find(({ address }) => address === href);
    if (!other) return [`hreflang="${language}" leads to ${href}, which is not a page`];
    if (other.locale !== language) return [`hreflang="${language}" leads to a page in ${other.locale}`];
    const back = linksOf(other, 'alternate').some(({ attributes }) => attributes['href'] === page.address);
    return back ? [] : [`${href} does not name this page as its pair`];
  });
}
