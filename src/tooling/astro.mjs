// Runs Astro's own command line with its usage reporting switched off: nothing here reports to anyone.
import { spawnSync } from 'node:child_process';

/** Runs `astro ARGS`, output shown; returns the exit status. */
export function astro(args, env = {}) {
  const { status } = spawnSync('astro', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status ?? 1;
}

if (process.argv[1] === import.meta.filename) process.exit(astro(process.argv.slice(2)));
