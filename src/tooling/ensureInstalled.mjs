// Installs exactly what the lockfile says, unless it is there. Plain JavaScript: it runs on whatever Node the reader has (18 and up).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './isInstalled.mjs';
import { takesEveryPackage } from './takesEveryPackage.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
const lock = read(`${root}package-lock.json`);
/** npm's own note of what it put there, written when it has finished. */
const installed = read(`${root}node_modules/.package-lock.json`);
const hasNode = ['node', 'node.cmd'].some((name) => existsSync(`${root}node_modules/.bin/${name}`));

function npm(args, env = process.env) {
  const { status } = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env,
  });
  if (status === 0) return;
  console.error(
    `npm ${args[0]} failed: see its message above. It needs npm, a network that reaches the npm registry, and a writable folder.`,
  );
  process.exit(status ?? 1);
}

/** The Node that the lockfile names, in a folder of its own, for the time of one installation. */
function underNewerNode(install) {
  const folder = mkdtempSync(join(tmpdir(), 'node-for-npm-'));
  try {
    const { version } = lock.packages['node_modules/node'];
    npm(['install', '--prefix', folder, '--no-save', '--no-package-lock', `node@${version}`]);
    install({
      ...process.env,
      PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (!hasNode || !isInstalled(lock, installed)) {
  console.log('Installing what package-lock.json lists (about a minute) …');
  const install = (env) => npm(['ci', '--include=dev'], env);
  if (takesEveryPackage(process.versions.node)) install();
  else underNewerNode(install);
}
