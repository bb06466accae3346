import { fileFor, type Site } from '../built/Site.ts';
import { metas, type Page } from '../built/parsePage.ts';

const signature = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

/** Width and height of a PNG, from its first chunk; undefined for anything else. */
export const pngSize = (bytes: Buffer): string | undefined =>
  bytes.subarray(0, 16).equals(signature) && bytes.length > 24
    ? `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`
    : undefined;

/** What is wrong with the picture that links to a page show elsewhere: there must be one, a PNG of 1200 × 630. */
export function imageProblems(site: Site, page: Page): readonly string[] {
  const [image, ...more] = metas(page, 'og:image');
  // An embed stands in somebody else's page; the note that explains it is what is shared.
  if (image === undefined && page.kind !== 'page') return [];
  if (image === undefined || more.length > 0) return ['one og:image expected'];
  const file = URL.canParse(image) ? fileFor(site, new URL(image)) : undefined;
  if (file === undefined) return [`og:image ${image} is not on the site`];
  const size = pngSize(site.read(file)) ?? 'not a PNG';
  return size === '1200×630' ? [] : [`og:image ${file} is ${size}, 1200×630 expected`];
}
