import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { TRAINED, UPDATES } from './dawn/experiments.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Chromium brings a Vulkan driver that is only the processor. */
const DRIVER = 'vk_swiftshader_icd.json';

/** Environments in which there may be a driver: the machine's own, and Chromium's. */
function environments(): readonly NodeJS.ProcessEnv[] {
  const { CHROMIUM_PATH } = process.env;
  const folders = [
    ...(CHROMIUM_PATH && existsSync(CHROMIUM_PATH) ? [dirname(realpathSync(CHROMIUM_PATH))] : []),
    '/usr/lib/chromium',
  ];
  const folder = folders.find((each) => existsSync(join(each, DRIVER)));
  const chromiums = { LD_LIBRARY_PATH: folder, VK_ICD_FILENAMES: folder && join(folder, DRIVER) };
  return [process.env, ...(folder ? [{ ...process.env, ...chromiums }] : [])];
}

/** What tests/train/webgpu/dawn/train.ts says; null where Dawn does not even start. */
function train(
  env: NodeJS.ProcessEnv,
  experiments: readonly string[],
): { readonly name: string | null; readonly runs: Record<string, number[]> } | null {
  const args = ['--no-warnings', '--import', here('../../reference/alias.mjs'), here('dawn/train.ts')];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...experiments], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return JSON.parse(stdout);
  if (experiments.length > 0) throw new Error(`It ended with ${status}: ${stderr}`);
  return null;
}

const able = environments().find((env) => (train(env, [])?.name ?? null) !== null);

/** A driver that is only the processor compiles for seconds, and longer on a busy machine. */
const PATIENCE = 600_000;

// Where there is no Vulkan driver this is counted as skipped, and so is seen; Chromium's tests hold every objective.
test.skipIf(able === undefined)(
  `the fused engine makes its first ${UPDATES} updates of every experiment under Node, by Dawn, as float64 does`,
  () => {
    const { runs } = train(able!, TRAINED)!;
    expect(Object.keys(runs)).toEqual(TRAINED);
    for (const [name, off] of Object.entries(runs)) {
      expect(off).toHaveLength(UPDATES);
      off.forEach((each, i) => {
        // Roundings of weights below 2, one an update, which at most double: see tests/browser/train/webgpuFused.spec.ts.
        expect(each, `${name}, update ${i}`).toBeLessThan(2 * (i + 1) * 2 ** -23);
      });
    }
  },
  PATIENCE,
);
