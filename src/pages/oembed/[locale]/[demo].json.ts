import type { APIRoute } from 'astro';
import { embedCode, embedHeight } from '@/demos/embedCode.ts';
import { findDemo, registry } from '@/demos/registry.ts';
import { pagePath } from '@/site/siteUrl.ts';
import { isLocale, locales } from '@/ui/locale.ts';

export const getStaticPaths = () =>
  locales.flatMap((locale) => Object.keys(registry).map((demo) => ({ params: { locale, demo } })));

/** oEmbed 1.0 "rich" answer; static, so a host's maxwidth is answered by a frame as wide as its column. */
export const GET: APIRoute = ({ params, site }) => {
  const locale = isLocale(params['locale']) ? params['locale'] : 'ko';
  const demo = findDemo(params['demo'] ?? '');
  const { title } = demo.text[locale];
  const address = new URL(pagePath(locale, `embed/${demo.id}`), site).href;
  return Response.json({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: locale === 'ko' ? '어스무버' : 'Earth Mover',
    provider_url: new URL(pagePath(locale, ''), site).href,
    width: 720,
    height: embedHeight,
    html: embedCode(address, title),
  });
};
