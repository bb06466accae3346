// Runs cli.ts under the Node that the project brings. Plain JavaScript: it starts on any Node.
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const bin = here('../../node_modules/.bin');
const args = [here('cli.ts'), ...process.argv.slice(2)];

const { status, error } = spawnSync('node', args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
if (error) console.error(`node could not be started: ${error.message}. Run npm ci first.`);
process.exit(status ?? 1);
