import { isLocale, type Locale } from '@/ui/locale.ts';

export type { Locale, Localised } from '@/ui/locale.ts';

/**
 * The language of a page, told by its site path.
 *
 * `pathname` is the path of the page's URL; `base` the site's base path with or without its last slash.
 * A first segment that is no language means the root language, Korean.
 *
 * @example
 * localeOf('/earth-mover/en/notes/wgan/', '/earth-mover/'); // 'en'
 */
export function localeOf(pathname: string, base = '/'): Locale {
  const root = base.replace(/\/+$/, '');
  const path = pathname.startsWith(`${root}/`) ? pathname.slice(root.length) : pathname;
  const first = path.split('/').find((segment) => segment !== '');
  return isLocale(first) ? first : 'ko';
}
