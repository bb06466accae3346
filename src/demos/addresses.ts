import type { DemoPlace } from './demo.ts';

const withQuery = (path: string, query: URLSearchParams): string => {
  const text = query.toString();
  return text ? `${path}?${text}` : path;
};

/** Address of the demo alone, in its present state; absolute, because it goes into other people's pages. */
export const embedAddress = (place: DemoPlace, query: URLSearchParams): string =>
  new URL(withQuery(place.embedPath, query), window.location.href).href;

/** Address of this very page with the figure in its present state. */
export function shareAddress(place: DemoPlace, query: URLSearchParams): string {
  if (place.kind === 'embed') return embedAddress(place, query);
  const named = new URLSearchParams([['demo', place.anchor], ...query]);
  return new URL(`${withQuery(window.location.pathname, named)}#${place.anchor}`, window.location.href).href;
}
