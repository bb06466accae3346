import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, parsePage } from './parsePage.ts';

/** A built site: its files, its pages, and the address it will stand at. */
export interface Site {
  /** Origin and base path, with the slash at its end. */
  readonly address: string;
  /** Paths below the base, with `/`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  read(file: string): Buffer;
}

function siteOf(address: string, files: readonly string[], read: (file: string) => Buffer): Site {
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => parsePage(file, address, read(file).toString('utf8')));
  return { address, files: new Set(files), pages, read };
}

/** The site that a build left in a folder. */
export function siteAt(folder: string, address: string): Site {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'));
  return siteOf(address, files.toSorted(), (file) => readFileSync(join(folder, file)));
}

/** A site held in memory, for showing each check something broken. */
export function siteWith(address: string, files: Readonly<Record<string, string | Buffer>>): Site {
  return siteOf(address, Object.keys(files), (file) => Buffer.from(files[file] ?? ''));
}

/** The file that answers for an address on the site: a page for a folder; undefined where nothing does. */
export function fileFor(site: Site, url: URL): string | undefined {
  if (!url.href.startsWith(site.address)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(new URL(site.address).pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}
