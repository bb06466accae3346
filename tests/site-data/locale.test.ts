import { expect, it } from 'vitest';
import { localeOf } from '@/site/locale.ts';

it.each([
  ['/', '/', 'ko'],
  ['/notes/wgan/', '/', 'ko'],
  ['/en/', '/', 'en'],
  ['/en/notes/wgan/', '/', 'en'],
  ['/entropy/', '/', 'ko'],
  ['/earth-mover/en/notes/', '/earth-mover/', 'en'],
  ['/earth-mover/notes/', '/earth-mover', 'ko'],
  ['/en/notes/en/', '/en/', 'ko'],
])('the page %s of a site at %s is in %s', (pathname, base, locale) => {
  expect(localeOf(pathname, base)).toBe(locale);
});
