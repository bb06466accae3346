import type { Locale } from '@/ui/locale.ts';

/** Base path without a slash at its end: '' at a domain's root, '/earth-mover' on a project page. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Site-absolute address of a page in a language, base path included. */
export const pagePath = (locale: Locale, path: string): string =>
  `${base}${locale === 'ko' ? '' : `/${locale}`}/${path.replace(/^\/|\/$/g, '')}/`.replace(/\/\/$/, '/');
