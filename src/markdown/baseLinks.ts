import { visit } from 'unist-util-visit';
import { fileLocale } from './fileLocale.ts';
import { findAttribute, isJsx } from './jsx.ts';
import type { RehypePlugin } from './plugin.ts';
import type { Locale } from '../ui/locale.ts';

/** Paths that exist once for all languages. */
const shared = /^\/(oembed|en)(\/|$)/;

/**
 * A link as an author writes it, made fit for where the site lies.
 *
 * A site path (`/notes/wgan/#critic`) gets the base path, in English pages `/en`, and the slash that every
 * page's address ends in; a file (`/favicon.svg`) gets the base path alone. Anything else is left as it is.
 *
 * @example
 * baseLink('/notes/wgan#critic', 'en', '/earth-mover'); // '/earth-mover/en/notes/wgan/#critic'
 */
export function baseLink(href: string, locale: Locale, base: string): string {
  if (!href.startsWith('/') || href.startsWith('//')) return href;
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  const root = base.replace(/\/+$/, '');
  const isFile = /\.[a-z0-9]+$/i.test(path);
  const prefix = locale === 'ko' || isFile || shared.test(path) ? '' : `/${locale}`;
  const page = isFile || path.endsWith('/') ? path : `${path}/`;
  return `${root}${prefix}${page}${rest}`;
}

const isExternal = (href: string): boolean => /^https?:\/\//.test(href);

/** Puts base path and language before the site paths of links and pictures, and marks links that leave the site. */
export const baseLinks =
  (base: string): RehypePlugin =>
  () =>
  (tree, file) => {
    const locale = fileLocale(file);
    visit(tree, (node) => {
      if (node.type === 'element') {
        for (const name of ['href', 'src'] as const) {
          const value = node.properties[name];
          if (typeof value === 'string') node.properties[name] = baseLink(value, locale, base);
        }
        const { href } = node.properties;
        if (node.tagName === 'a' && typeof href === 'string' && isExternal(href))
          node.properties['rel'] = ['external', 'noopener'];
      } else if (isJsx(node)) {
        const href = findAttribute(node, 'href');
        if (typeof href?.value === 'string') href.value = baseLink(href.value, locale, base);
      }
    });
  };
