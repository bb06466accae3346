import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { array, object, optional, parse, string, type GenericSchema } from 'valibot';
import { fileFor, type Site } from '../built/Site.ts';

const reader = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['item', 'url', 'sitemap', 'xhtml:link'].includes(name),
});
const feed = object({
  rss: object({
    channel: object({
      title: string(),
      link: string(),
      language: string(),
      item: array(object({ title: string(), link: string(), description: string() })),
    }),
  }),
});
const index = object({ sitemapindex: object({ sitemap: array(object({ loc: string() })) }) });
const pair = object({ '@_hreflang': string(), '@_href': string() });
const map = object({
  urlset: object({ url: array(object({ loc: string(), 'xhtml:link': optional(array(pair), []) })) }),
});

/** A file's XML in the form expected; a sentence where it is missing, not well-formed or of another form. */
function readXml<T>(site: Site, file: string, schema: GenericSchema<unknown, T>): T | string {
  if (!site.files.has(file)) return `${file} is missing`;
  const text = site.read(file).toString('utf8');
  const valid = XMLValidator.validate(text);
  if (valid !== true) return `${file}: ${valid.err.msg} in line ${valid.err.line}`;
  try {
    return parse(schema, reader.parse(text));
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const resolves = (site: Site, address: string): boolean =>
  URL.canParse(address) && fileFor(site, new URL(address)) !== undefined;

/** What is wrong with the two feeds: each well-formed, in its language, holding exactly the notes of it. */
export const feedProblems = (site: Site): readonly string[] =>
  (['ko', 'en'] as const).flatMap((locale) => {
    const folder = locale === 'ko' ? '' : 'en/';
    const file = `${folder}rss.xml`;
    const read = readXml(site, file, feed);
    if (typeof read === 'string') return [read];
    const { channel } = read.rss;
    const notes = site.pages
      .filter((page) => page.file.startsWith(`${folder}notes/`))
      .map(({ address }) => address);
    const listed = channel.item.map(({ link }) => link);
    return [
      ...(channel.language === locale ? [] : [`${file}: language ${channel.language}`]),
      ...(resolves(site, channel.link) ? [] : [`${file}: ${channel.link} leads nowhere`]),
      ...notes.filter((note) => !listed.includes(note)).map((note) => `${file} lacks ${note}`),
      ...listed.filter((link) => !notes.includes(link)).map((link) => `${file}: ${link} is not a note`),
    ];
  });

/** What is wrong with the sitemap: every page in it once, each with both languages, all of them there. */
export function sitemapProblems(site: Site): readonly string[] {
  const read = readXml(site, 'sitemap-index.xml', index);
  if (typeof read === 'string') return [read];
  const maps = read.sitemapindex.sitemap.map(({ loc }) => {
    const file = URL.canParse(loc) ? fileFor(site, new URL(loc)) : undefined;
    return file === undefined ? `sitemap-index.xml: ${loc} leads nowhere` : readXml(site, file, map);
  });
  const entries = maps.flatMap((each) => (typeof each === 'string' ? [] : each.urlset.url));
  const listed = entries.map(({ loc }) => loc);
  const pages = site.pages.filter(({ kind }) => kind !== 'missing').map(({ address }) => address);
  return [
    ...maps.filter((each) => typeof each === 'string'),
    ...pages
      .filter((page) => listed.filter((loc) => loc === page).length !== 1)
      .map((page) => `sitemap: ${page} stands not once`),
    ...listed.filter((loc) => !pages.includes(loc)).map((loc) => `sitemap: ${loc} is not a page`),
    ...entries.flatMap(({ loc, 'xhtml:link': links }) =>
      links
        .map((link) => link['@_hreflang'])
        .toSorted()
        .join() === 'en,ko' && links.every((link) => resolves(site, link['@_href']))
        ? []
        : [`sitemap: ${loc} is not paired with its other language`],
    ),
  ];
}
