import { describe, expect, it } from 'vitest';
import type { Page } from './built/parsePage.ts';
import { type Site, siteWith } from './built/Site.ts';
import { address, replaced, soundFiles, spoilt } from './built/sound.ts';
import { budgetProblems, budgets, figureProblems, workerProblems } from './checks/budgetProblems.ts';
import { elementProblems } from './checks/elementProblems.ts';
import { feedProblems, sitemapProblems } from './checks/feedProblems.ts';
import { headProblems } from './checks/headProblems.ts';
import { imageProblems } from './checks/imageProblems.ts';
import { linkProblems } from './checks/linkProblems.ts';
import { oembedProblems } from './checks/oembedProblems.ts';
import { offSiteProblems, styleSheetProblems } from './checks/offSiteProblems.ts';
import { policyProblems } from './checks/policyProblems.ts';
import { scriptProblems } from './checks/scriptProblems.ts';
import { searchProblems } from './checks/searchProblems.ts';
import { stateProblems } from './checks/stateProblems.ts';
import { tensorProblems } from './checks/tensorProblems.ts';
import { textProblems } from './checks/textProblems.ts';

type Check = (site: Site) => readonly string[];
const onPages =
  (check: (site: Site, page: Page) => readonly string[], kind?: Page['kind']): Check =>
  (site) =>
    site.pages.filter((page) => !kind || page.kind === kind).flatMap((page) => check(site, page));

const head = onPages(headProblems);
const text = onPages((_, page) => textProblems(page));
const element = onPages((_, page) => elementProblems(page));
const offSite = onPages(offSiteProblems);
const policy = onPages((_, page) => policyProblems(page, new URL(address).origin));
const image = onPages(imageProblems);
const oembed = onPages(oembedProblems, 'embed');
const budget = onPages(budgetProblems);
const links: Check = (site) => linkProblems(site).problems;
const states: Check = (site) => stateProblems(site).problems;

const home = 'index.html';
const note = 'notes/n/index.html';
const embed = 'embed/divergences/index.html';
/** Letters that gzip cannot shorten much, always the same. */
const noise = (bytes: number): string => {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  return Array.from({ length: bytes }, () => String.fromCharCode(0x4e00 + (next() % 20_000))).join('');
};

describe('a sound site', () => {
  it.each([
    ['head', head],
    ['text', text],
    ['element', element],
    ['links', links],
    ['states', states],
    ['off-site', offSite],
    ['style sheets', styleSheetProblems],
    ['scripts', scriptProblems],
    ['policy', policy],
    ['image', image],
    ['oembed', oembed],
    ['feeds', feedProblems],
    ['sitemap', sitemapProblems],
    ['search', searchProblems],
    ['budgets', budget],
    ['figures', figureProblems],
    ['workers', workerProblems],
    ['tfjs', tensorProblems],
  ])('passes: %s', (_, check) => {
    expect(check(siteWith(address, soundFiles))).toEqual([]);
  });
});

const planted: readonly (readonly [string, Check, Site, RegExp])[] = [
  ['no h1', head, spoilt(home, /<h1.*<\/h1>/, ''), /^0 h1/],
  ['two h1', head, spoilt(home, '<p>', '<h1>x</h1><p>'), /^2 h1/],
  ['an empty title', head, spoilt(home, 'A title', ' '), /^one title/],
  ['no description', head, spoilt(home, 'A description of a sentence.', ''), /^no description/],
  [
    'no viewport',
    head,
    spoilt(home, '<meta name="viewport" content="width=device-width">', ''),
    /^no viewport/,
  ],
  ['another language', head, spoilt(home, 'lang="ko"', 'lang="en"'), /^lang="en", ko expected/],
  ['no canonical', head, spoilt(home, /<link rel="canonical"[^>]*>/, ''), /^one canonical/],
  [
    'a page canonical elsewhere',
    head,
    spoilt(home, `canonical" href="${address}"`, `canonical" href="${address}x/"`),
    /^canonical .* expected/,
  ],
  [
    'an embed canonical to itself',
    head,
    spoilt(embed, 'notes/n/">', 'embed/divergences/">'),
    /an existing note/,
  ],
  [
    'no language pair',
    head,
    spoilt(home, /<link rel="alternate" hreflang="en"[^>]*>/, ''),
    /^one hreflang="en"/,
  ],
  [
    'a language pair that is not there',
    head,
    spoilt(home, `hreflang="en" href="${address}en/"`, `hreflang="en" href="${address}en/x/"`),
    /which is not a page/,
  ],
  [
    'a pair that does not answer',
    head,
    spoilt('en/index.html', `hreflang="ko" href="${address}"`, `hreflang="ko" href="${address}notes/n/"`),
    /does not name this page/,
  ],
  ['a formula in dollars', text, spoilt(home, 'Words', '$x$'), /dollars/],
  ['TeX in the words', text, spoilt(home, 'Words', '\\frac{1}{2}'), /TeX/],
  ['asterisks', text, spoilt(home, 'Words', '**Words**'), /asterisks/],
  ['undefined', text, spoilt(home, 'Words', 'W is undefined'), /undefined/],
  ['NaN', text, spoilt(home, 'Words', 'NaN nats'), /NaN/],
  ['an object', text, spoilt(home, 'Words', '[object Object]'), /object printed/],
  ['a citation unread', text, spoilt(home, 'Words', '[@arjovsky2017]'), /citation/],
  ['NaN in a drawing', text, spoilt(home, '<p>', '<p data-at="M0 NaN">'), /data-at/],
  ['a formula not set', text, spoilt(home, '<p>', '<p class="language-math">'), /not set/],
  ['an id twice', element, spoilt(home, '<p>', '<p id="top">'), /stands twice/],
  ['a label for nothing', element, spoilt(note, 'for="box"', 'for="bx"'), /names an id/],
  ['a picture without words', element, spoilt(home, ' alt="A picture"', ''), /no alt/],
  ['HTML to mend', element, spoilt(home, '<p>', '<p class="a" class="b">'), /duplicate-attribute/],
  ['a dead link', links, spoilt(home, 'notes/n/#part', 'notes/m/'), /leads nowhere/],
  ['a dead anchor', links, spoilt(home, '#part', '#prat'), /names a place/],
  [
    'a link without the base path',
    links,
    spoilt(home, 'href="/base/notes/n/#part"', 'href="/notes/n/"'),
    /leads nowhere/,
  ],
  [
    'a picture that is not there',
    links,
    spoilt(home, 'src="/base/og.png"', 'src="/base/go.png"'),
    /leads nowhere/,
  ],
  ['an island without code', links, replaced('client.js'), /client\.js leads nowhere/],
  ['a state out of bounds', states, spoilt(home, 'm2=3', 'm2=1e9'), /m2=1e9 is clamped/],
  ['a state of no such name', states, spoilt(home, 'm2=3', 'mm=3'), /mm=3 is unknown/],
  ['a preset that is not there', states, spoilt(home, 'm2=3', 'preset=nothing'), /no preset nothing/],
  [
    'a script from elsewhere',
    offSite,
    spoilt(home, 'src="/base/page.js"', 'src="https://cdn.example/page.js"'),
    /<script> fetches/,
  ],
  [
    'a style sheet from elsewhere',
    offSite,
    spoilt(home, 'href="/base/style.css"', 'href="//fonts.example/css"'),
    /<link> fetches/,
  ],
  [
    'a preconnection',
    offSite,
    spoilt(
      home,
      '<link rel="stylesheet"',
      '<link rel="preconnect" href="https://x.example"><link rel="stylesheet"',
    ),
    /<link> fetches/,
  ],
  [
    'a picture from elsewhere',
    offSite,
    spoilt(home, 'src="/base/og.png"', 'src="https://x.example/a.png"'),
    /<img> fetches/,
  ],
  [
    'a picture set from elsewhere',
    offSite,
    spoilt(home, ' alt=', ' srcset="/base/og.png 1x, https://x.example/a.png 2x" alt='),
    /<img> fetches/,
  ],
  [
    'a frame from elsewhere',
    offSite,
    spoilt(home, '<p>', '<iframe src="https://x.example/"></iframe><p>'),
    /<iframe> fetches/,
  ],
  [
    'a drawing from elsewhere',
    offSite,
    spoilt(home, '<p>', '<svg><use href="https://x.example/a.svg#b"/></svg><p>'),
    /<use> fetches/,
  ],
  [
    'a style that fetches elsewhere',
    offSite,
    spoilt(home, '<p>', '<p style="background: url(https://x.example/a.png)">'),
    /<p> fetches/,
  ],
  [
    'an inline sheet that fetches elsewhere',
    offSite,
    spoilt(home, 'p { color: #333 }', '@import "https://x.example/a.css";'),
    /<style> fetches/,
  ],
  [
    'a form sent elsewhere',
    offSite,
    spoilt(home, '<p>', '<form action="https://x.example/"></form><p>'),
    /<form> fetches/,
  ],
  [
    'a refresh',
    offSite,
    spoilt(
      home,
      '<meta name="viewport"',
      '<meta http-equiv="refresh" content="0; https://x.example/"><meta name="viewport"',
    ),
    /refresh/,
  ],
  [
    'a sheet that fetches elsewhere',
    styleSheetProblems,
    spoilt('style.css', '/base/og.png', 'https://x.example/a.png'),
    /fetches https/,
  ],
  [
    'a sheet that fetches nothing',
    styleSheetProblems,
    spoilt('style.css', 'og.png', 'go.png'),
    /which is not there/,
  ],
  [
    'a fetch elsewhere',
    scriptProblems,
    spoilt('view.js', '2', 'fetch("https://x.example/data.json")'),
    /x\.example/,
  ],
  [
    'an import from elsewhere',
    scriptProblems,
    spoilt('view.js', '2', 'import("https://x.example/m.js")'),
    /x\.example/,
  ],
  [
    'an address put together',
    scriptProblems,
    spoilt('view.js', '2', '(id) => fetch(`https://x.example/${id}`)'),
    /x\.example/,
  ],
  [
    'a worker from elsewhere',
    scriptProblems,
    spoilt('view.js', '2', 'new Worker("//x.example/w.js")'),
    /x\.example/,
  ],
  ['a socket', scriptProblems, spoilt('view.js', '2', 'new WebSocket("wss://x.example")'), /x\.example/],
  ['no policy', policy, spoilt(home, /<meta http-equiv[^>]*>/, ''), /^one content security policy/],
  ['a script changed after hashing', policy, spoilt(home, 'dataset.on', 'dataset.off'), /script-src lacks/],
  ['a style changed after hashing', policy, spoilt(home, '#333', '#444'), /style-src lacks/],
  [
    'a hash for nothing',
    policy,
    spoilt(home, "'self' 'sha256", "'self' 'sha256-AAAA=' 'sha256"),
    /which is not in the page/,
  ],
  [
    'inline scripts allowed',
    policy,
    spoilt(home, "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    /allows 'unsafe-inline'/,
  ],
  [
    'another host allowed',
    policy,
    spoilt(home, "style-src 'self'", "style-src 'self' https://x.example"),
    /allows https/,
  ],
  ['an open default', policy, spoilt(home, "default-src 'none'", "default-src 'self'"), /default-src is not/],
  [
    'scripts from data allowed',
    policy,
    spoilt(home, "script-src 'self'", "script-src 'self' data:"),
    /allows data:/,
  ],
  ['a handler', policy, spoilt(home, '<p>', '<p onclick="go()">'), /refuses/],
  ['a script address', policy, spoilt(home, 'https://elsewhere.example/', 'javascript:go()'), /refuses/],
  [
    'a script before the policy',
    policy,
    spoilt(home, '<meta charset="utf-8">', '<meta charset="utf-8"><script src="/base/page.js"></script>'),
    /stands before/,
  ],
  ['no social image', image, spoilt(home, /<meta property="og:image"[^>]*>/, ''), /^one og:image/],
  ['a social image that is not there', image, replaced('og.png'), /not on the site/],
  ['a social image of another kind', image, replaced('og.png', 'GIF89a'), /not a PNG/],
  ['no oEmbed link', oembed, spoilt(embed, /<link rel="alternate" type[^>]*>/, ''), /names no oEmbed/],
  ['a broken oEmbed answer', oembed, replaced('oembed/ko.json', '{"version":'), /oembed\/ko\.json: /],
  [
    'an oEmbed answer of another type',
    oembed,
    spoilt('oembed/ko.json', '"rich"', '"video"'),
    /oembed\/ko\.json: /,
  ],
  [
    'an oEmbed answer of another page',
    oembed,
    spoilt('oembed/ko.json', 'embed/divergences', 'embed/other'),
    /not one iframe/,
  ],
  ['no feed', feedProblems, replaced('rss.xml'), /missing/],
  ['a feed not well-formed', feedProblems, spoilt('rss.xml', '</item>', ''), /rss\.xml: /],
  [
    'a feed that lacks a note',
    feedProblems,
    spoilt('rss.xml', 'notes/n/</link><d', 'notes/m/</link><d'),
    /lacks/,
  ],
  ['a feed in another language', feedProblems, spoilt('rss.xml', '>ko<', '>en<'), /language en/],
  [
    'a sitemap that lacks a page',
    sitemapProblems,
    spoilt('sitemap-0.xml', /<url>.*?<\/url>/, ''),
    /stands not once/,
  ],
  [
    'a sitemap with a dead page',
    sitemapProblems,
    spoilt('sitemap-0.xml', 'notes/n/</loc>', 'notes/m/</loc>'),
    /is not a page/,
  ],
  [
    'a sitemap without pairs',
    sitemapProblems,
    spoilt('sitemap-0.xml', /<xhtml:link rel="alternate" hreflang="en"[^>]*>/, ''),
    /not paired/,
  ],
  ['a sitemap index that leads nowhere', sitemapProblems, replaced('sitemap-0.xml'), /leads nowhere/],
  ['no search index', searchProblems, replaced('pagefind/pagefind.js'), /missing/],
  [
    'a page left out of search',
    searchProblems,
    spoilt('pagefind/pagefind-entry.json', '"page_count":2', '"page_count":1'),
    /1 pages in ko/,
  ],
  ['too much HTML', budget, spoilt(home, 'Words', noise(budgets.page)), /^HTML/],
  ['too much script', budget, spoilt('shared.js', '2000/svg', noise(budgets.script)), /^scripts/],
  ['too much inline script', budget, spoilt(home, 'dataset.on', noise(budgets.script)), /^scripts/],
  ['too much style', budget, replaced('style.css', `/* ${noise(budgets.style)} */`), /^style sheets/],
  [
    'a framework without a figure',
    budget,
    siteWith(address, { ...soundFiles, 'page.js': 'import "./preact.js";', 'preact.js': '' }),
    /framework/,
  ],
  [
    'too much code for a figure',
    figureProblems,
    spoilt('view.js', '2', `"${noise(budgets.figure)}"`),
    /^view\.js/,
  ],
  [
    'too much fetched at once for a figure',
    figureProblems,
    siteWith(address, {
      ...soundFiles,
      'view.js': 'export const more = () => import("./piece.js");',
      'piece.js': `export default "${noise(budgets.piece)}";`,
    }),
    /^piece\.js/,
  ],
  [
    'too much code for an engine',
    workerProblems,
    siteWith(address, {
      ...soundFiles,
      'worker.js': 'import("./engine.js");',
      'engine.js': `"${noise(budgets.worker)}"`,
    }),
    /^worker\.js with engine\.js/,
  ],
  ['too heavy a WebAssembly file', workerProblems, replaced('a.wasm', noise(budgets.wasm)), /^a\.wasm/],
  [
    'tfjs in a view',
    tensorProblems,
    spoilt('view.js', 'export', 'import "./worker.js"; export'),
    /without the worker/,
  ],
  ['tfjs in the page', tensorProblems, spoilt('page.js', 'shared', 'worker'), /without the worker/],
];

describe('a planted failure is found', () => {
  it.each(planted)('%s', (_, check, site, sentence) => {
    expect(check(site)).toContainEqual(expect.stringMatching(sentence));
  });
});
