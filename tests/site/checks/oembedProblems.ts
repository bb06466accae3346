import { literal, number, object, parse, string } from 'valibot';
import { embedCode } from '@/demos/embedCode.ts';
import { fileFor, type Site } from '../built/Site.ts';
import { linksOf, type Page, parsePage } from '../built/parsePage.ts';

/** The oEmbed 1.0 answer for a rich thing: these fields are required of it. */
const answer = object({
  version: literal('1.0'),
  type: literal('rich'),
  title: string(),
  width: number(),
  height: number(),
  html: string(),
});

/** What is wrong with the oEmbed answer of an embed: named by the page, valid, its HTML the one line an author pastes. */
export function oembedProblems(site: Site, page: Page): readonly string[] {
  const [link] = linksOf(page, 'alternate').filter(
    ({ attributes }) => attributes['type'] === 'application/json+oembed',
  );
  const href = link?.attributes['href'] ?? '';
  const file = URL.canParse(href) ? fileFor(site, new URL(href)) : undefined;
  if (file === undefined) return [`names no oEmbed answer on the site: "${href}"`];
  try {
    const { html, title } = parse(answer, JSON.parse(site.read(file).toString('utf8')));
    const frames = parsePage(page.file, site.address, html).elements.filter(({ name }) => name === 'iframe');
    return [
      ...(html === embedCode(page.address, title) ? [] : [`${file}: html is not the line an author pastes`]),
      ...(frames.length === 1 && frames[0]?.attributes['src'] === page.address
        ? []
        : [`${file}: html is not one iframe of this page`]),
    ];
  } catch (error) {
    return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
