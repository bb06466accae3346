import type { Page } from '@playwright/test';
import { registry } from '@/demos/registry.ts';

/** Every demo of the site, by id. */
export const demoIds = Object.keys(registry);
export type Locale = 'ko' | 'en';
export const locales: readonly Locale[] = ['ko', 'en'];

/** Paths of every page in the sitemap below the base path (embeds among them), of one language. */
export async function pathsOf(page: Page, locale: Locale): Promise<readonly string[]> {
  const sitemap = await page.request.get('./sitemap-0.xml');
  if (!sitemap.ok()) throw new Error(`The sitemap answered ${sitemap.status()}.`);
  const base = sitemap.url().replace(/sitemap-0\.xml$/, '');
  const paths = [...(await sitemap.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => {
    if (!loc.startsWith(base)) throw new Error(`The sitemap names ${loc}, which is not under ${base}.`);
    return loc.slice(base.length);
  });
  const mine = paths.filter((path) => path.startsWith('en/') === (locale === 'en'));
  // Eight pages and four embeds a language; fewer means that the sitemap was not read.
  if (mine.length < 12) throw new Error(`Only ${mine.length} pages in ${locale} stand in the sitemap.`);
  return mine;
}

/** Scrolls to each figure whose code has not been asked for, until none is left. */
export async function visitFigures(page: Page): Promise<void> {
  // An island itself has no box: what is scrolled to is the figure in it. All in the page, since an island may wake at any moment.
  await page.waitForFunction(
    () => {
      const sleeping = document.querySelector('astro-island[ssr] [data-demo]');
      sleeping?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return sleeping === null;
    },
    undefined,
    { timeout: 60_000, polling: 100 },
  );
}

/** Opens a page and brings every figure on it to life, as a reader who scrolls to its end would. */
export async function openLive(page: Page, path: string): Promise<void> {
  await page.goto(`./${path}`);
  await visitFigures(page);
  await page.waitForFunction(
    () => !document.querySelector('[data-demo]:is([data-live="false"], [aria-busy])'),
    undefined,
    { timeout: 20_000 },
  );
}

/** Opens a demo alone and waits until it lives and has what its address asks for. */
export async function openEmbed(page: Page, id: string, query = '', locale: Locale = 'ko'): Promise<void> {
  await page.goto(`./${locale === 'en' ? 'en/' : ''}embed/${id}/${query}`);
  await page.locator(`[data-demo="${id}"][data-live="true"]:not([aria-busy])`).waitFor();
}
