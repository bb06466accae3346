import { expect, test } from 'vitest';
import { TRAINED, UPDATES } from './dawn/experiments.ts';
import { ableToRun, runOnDawn } from './dawn/runOnDawn.ts';

const able = ableToRun();

/** A driver that is only the processor compiles for seconds, and longer on a busy machine. */
const PATIENCE = 600_000;

// Where there is no Vulkan driver this is counted as skipped, and so is seen; Chromium's tests hold every objective.
test.skipIf(able === undefined)(
  `the fused engine makes its first ${UPDATES} updates of every experiment under Node, by Dawn, as float64 does`,
  () => {
    const runs: Record<string, number[]> = Object(runOnDawn('train.ts', able!, TRAINED)).runs;
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
