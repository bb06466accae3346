import { createHash } from 'node:crypto';
import { embedCode } from '@/demos/embedCode.ts';
import { type Site, siteWith } from './Site.ts';

/** A site of three pages a language in which no check finds anything: what planted failures are planted in. */
export const address = 'https://site.example/base/';
const script = 'document.body.dataset.on = "1";';
const style = 'p { color: #333 }';
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = `default-src 'none'; script-src 'self' ${hash(script)}; style-src 'self' ${hash(style)}; base-uri 'none'; form-action 'none'`;

const links = (path: string, canonical: string): string =>
  `<link rel="canonical" href="${address}${canonical}"><link rel="alternate" hreflang="ko" href="${address}${path}"><link rel="alternate" hreflang="en" href="${address}en/${path}">`;

const page = (locale: 'ko' | 'en', head: string, body: string): string =>
  `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>A title</title><meta name="description" content="A description of a sentence.">${head}<link rel="stylesheet" href="/base/style.css"><style>${style}</style></head><body><h1 id="top">A heading</h1>${body}<script>${script}</script><script type="module" src="/base/page.js"></script></body></html>`;

const image = `<meta property="og:image" content="${address}og.png">`;

const ofLocale = (locale: 'ko' | 'en'): Readonly<Record<string, string>> => {
  const folder = locale === 'ko' ? '' : 'en/';
  const root = `/base/${folder}`;
  const answer = `oembed/${locale}.json`;
  const links2 = `<link rel="alternate" type="application/json+oembed" href="${address}${answer}">`;
  const embed = `${address}${folder}embed/divergences/`;
  return {
    [`${folder}index.html`]: page(
      locale,
      links('', folder) + image,
      `<p>Words, <a href="${root}notes/n/#part">a note</a>, <a href="https://elsewhere.example/">elsewhere</a>, <a href="${root}embed/divergences/?m2=3">a state</a>.</p><img src="/base/og.png" alt="A picture">`,
    ),
    [`${folder}notes/n/index.html`]: page(
      locale,
      links('notes/n/', `${folder}notes/n/`) + image,
      '<h2 id="part">Part</h2><p><code>$x$</code><label for="box">Box</label><input id="box"></p><astro-island component-url="/base/Island.js" renderer-url="/base/client.js"></astro-island>',
    ),
    [`${folder}embed/divergences/index.html`]: page(
      locale,
      links('embed/divergences/', `${folder}notes/n/`) + links2,
      '<p>A figure.</p>',
    ),
    [answer]: JSON.stringify({
      version: '1.0',
      type: 'rich',
      title: 'A figure',
      width: 720,
      height: 640,
      html: embedCode(embed, 'A figure'),
    }),
    [`${folder}rss.xml`]: `<?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>${address}${folder}</link><language>${locale}</language><item><title>n</title><link>${address}${folder}notes/n/</link><description>d</description></item></channel></rss>`,
  };
};

const png = Buffer.alloc(40);
Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(png);
png.writeUInt32BE(1200, 16);
png.writeUInt32BE(630, 20);

const paths = ['', 'notes/n/', 'embed/divergences/'];
const urls = ['', 'en/']
  .flatMap((folder) => paths.map((path) => ({ path, folder })))
  .map(
    ({ path, folder }) =>
      `<url><loc>${address}${folder}${path}</loc><xhtml:link rel="alternate" hreflang="ko" href="${address}${path}"/><xhtml:link rel="alternate" hreflang="en" href="${address}en/${path}"/></url>`,
  );

export const soundFiles: Readonly<Record<string, string | Buffer>> = {
  ...ofLocale('ko'),
  ...ofLocale('en'),
  'og.png': png,
  'style.css': 'body { background: url("/base/og.png") }',
  'page.js': 'import "./shared.js";',
  'shared.js': 'export const namespace = "http://www.w3.org/2000/svg"; new Worker("/base/worker.js");',
  'Island.js': 'import "./shared.js"; const view = () => import(`./view.js`); export { view };',
  'client.js': 'export const renderer = 1;',
  'view.js': 'export default 2;',
  'worker.js': 'throw new Error("gpu backend not found in registry, see https://docs.example/ for help");',
  'sitemap-index.xml': `<sitemapindex><sitemap><loc>${address}sitemap-0.xml</loc></sitemap></sitemapindex>`,
  'sitemap-0.xml': `<urlset>${urls.join('')}</urlset>`,
  'pagefind/pagefind.js': 'export const base = "https://example.com";',
  'pagefind/pagefind-entry.json': '{"languages":{"ko":{"page_count":2},"en":{"page_count":2}}}',
};

/** The sound site with a file changed by a replacement, which must change something. */
export function spoilt(file: string, from: string | RegExp, to: string): Site {
  const before = String(soundFiles[file] ?? '');
  const after = before.replace(from, to);
  if (after === before) throw new RangeError(`${file} holds no ${String(from)} to spoil`);
  return siteWith(address, { ...soundFiles, [file]: after });
}

/** The sound site without a file, or with other bytes in it. */
export function replaced(file: string, content?: string | Buffer): Site {
  const { [file]: _gone, ...rest } = soundFiles;
  return siteWith(address, content === undefined ? rest : { ...rest, [file]: content });
}
