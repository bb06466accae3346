import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Chromium brings a Vulkan driver that is only the processor. */
const DRIVER = 'vk_swiftshader_icd.json';

/** Environments in which there may be a driver: the machine's own, and Chromium's. */
export function environments(): readonly NodeJS.ProcessEnv[] {
  const { CHROMIUM_PATH } = process.env;
  const folders = [
    ...(CHROMIUM_PATH && existsSync(CHROMIUM_PATH) ? [dirname(realpathSync(CHROMIUM_PATH))] : []),
    '/usr/lib/chromium',
  ];
  const folder = folders.find((each) => existsSync(join(each, DRIVER)));
  const chromiums = { LD_LIBRARY_PATH: folder, VK_ICD_FILENAMES: folder && join(folder, DRIVER) };
  return [process.env, ...(folder ? [{ ...process.env, ...chromiums }] : [])];
}

/**
 * What a script of this folder prints; without arguments null where Dawn does not even start. What it has said whole counts, however
 * the driver takes the end of its process.
 */
export function runOnDawn(script: string, env: NodeJS.ProcessEnv, args: readonly string[]): unknown {
  const flags = ['--no-warnings', '--import', here('../../../reference/alias.mjs'), here(script)];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (stdout.endsWith('\n')) return JSON.parse(stdout);
  if (args.length > 0) throw new Error(`It ended with ${status}: ${stderr}`);
  return null;
}

/** An environment in which Dawn finds a driver; undefined where there is none. */
export const ableToRun = (): NodeJS.ProcessEnv | undefined =>
  environments().find((env) => (Object(runOnDawn('train.ts', env, [])).name ?? null) !== null);
