// Installs exactly what the lockfile says, unless it is there. Plain JavaScript: it runs on whatever Node the reader has (18 and up).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './isInstalled.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
/** npm's own note of what it put there, written when it has finished. */
const installed = read(`${root}node_modules/.package-lock.json`);
const hasNode = ['node', 'node.cmd'].some((name) => existsSync(`${root}node_modules/.bin/${name}`));

if (!hasNode || !isInstalled(read(`${root}package-lock.json`), installed)) {
  console.log('Installing what package-lock.json lists (about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--include=dev', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm ci failed: see its message above. It needs npm, a network that reaches the npm registry, and a writable folder.',
    );
    process.exit(status ?? 1);
  }
}
