// Runs Astro's own command line with its usage reporting switched off: nothing here reports to anyone. A warning about
// a module that some dependency still uses is switched off too: no reader can act on it.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/** Runs `astro ARGS` under the Node that the project brings, output shown; returns the exit status. */
export function astro(args, env = {}) {
  const { status, error } = spawnSync('astro', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-warning=DEP0040`,
      ...env,
    },
  });
  if (error) console.error(`astro could not be started: ${error.message}. Run npm ci first.`);
  return status ?? 1;
}

const asked = process.argv[1];
if (asked && realpathSync(asked) === fileURLToPath(import.meta.url))
  process.exit(astro(process.argv.slice(2)));
