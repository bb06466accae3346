// Builds the site unless the last build is newer than everything it is made of and was built for the same address.
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astro } from './astro.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = join(resolve(root, process.env.OUT_DIR ?? 'dist'), '.built-for');
const { SITE = '', BASE_PATH = '/', REPOSITORY = '' } = process.env;
const address = `${SITE} ${BASE_PATH} ${REPOSITORY}`;

const newest = (path) => {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};
const sources = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  // What the page of promises shows: reference cases, counts of the latest tests, the latest race.
  'tests/reference/fixtures',
  'bench/results.json',
  'reports/unit.json',
  'reports/site.json',
  'reports/browser.json',
].filter((name) => existsSync(join(root, name)));
const fresh =
  existsSync(stamp) &&
  readFileSync(stamp, 'utf8') === address &&
  statSync(stamp).mtimeMs > Math.max(...sources.map((name) => newest(join(root, name))));

if (!fresh) {
  console.log('Building the site (under a minute) …');
  const status = astro(['build', '--silent']);
  if (status !== 0) process.exit(status);
  writeFileSync(stamp, address);
}
