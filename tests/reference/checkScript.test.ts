import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

it('the makers’ own script, which shares no code with ours, passes every case of every file, and misses no key', () => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [here('fixtures/check/check.mjs'), '--adapter', here('adapter.ts')],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const lines = stdout.trimEnd().split('\n');
  expect(lines.filter((line) => /^(FAIL|--)|untested/.test(line))).toEqual([]);
  // One case of sinkhorn leaves every potential open, and the constant series have no cost of thresholds; there nothing
  // is compared, and the script calls it missing.
  const open = /^ok +(sinkhorn .*\(missing: f\)|tadgan_threshold .*\(missing: z_cost\))$/;
  expect(lines.filter((line) => line.includes('missing') && !open.test(line))).toEqual([]);
  expect(lines.at(-1)).toMatch(/^(\d+) passed, 0 failed of \1$/);
  expect(lines).toHaveLength(32);
  expect(status).toBe(0);
});
