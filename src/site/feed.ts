import rss from '@astrojs/rss';
import { getCollection } from 'astro:content';
import type { Locale } from '@/ui/locale.ts';
import { pagePath } from './siteUrl.ts';

const about = {
  ko: { title: '어스무버', description: 'GAN 손실과 최적 운송을 살아 있는 그림으로 설명합니다.' },
  en: { title: 'Earth Mover', description: 'GAN losses and optimal transport, explained with live figures.' },
} as const;

/** The notes of one language as an RSS feed: title, description, link; the figures live on the page itself. */
export async function feed(locale: Locale, site: URL | undefined): Promise<Response> {
  if (!site) throw new Error('RSS needs the site’s address: set SITE (for example https://name.github.io).');
  const prefix = locale === 'ko' ? 'notes/' : 'en/notes/';
  const notes = await getCollection('docs', ({ id }) => id.startsWith(prefix));
  return rss({
    ...about[locale],
    site: new URL(pagePath(locale, ''), site).href,
    customData: `<language>${locale}</language>`,
    items: notes
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map(({ id, data }) => ({
        title: data.title,
        description: data.description,
        link: new URL(pagePath(locale, id.replace(/^en\//, '')), site).href,
      })),
  });
}
