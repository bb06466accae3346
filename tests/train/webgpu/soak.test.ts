import { expect, test } from 'vitest';
import { ableToRun, runOnDawn } from './dawn/runOnDawn.ts';

const able = ableToRun();
const ITERATIONS = 20_000;
const LOOKS = 20;

/** On a driver that is only the processor; a busy machine takes ten times as long as an idle one. */
const PATIENCE = 1_800_000;

test.skipIf(able === undefined)(
  '20,000 iterations of the fused engine take no more memory of the device than the first few',
  () => {
    const said: unknown = runOnDawn('soak.ts', able!, [String(ITERATIONS), String(LOOKS)]);
    const { weights, generatorUpdates, left } = Object(said);
    expect(weights).toHaveLength(LOOKS + 1);
    expect(weights[0][0]).toBeGreaterThan(0);
    for (const weight of weights) expect(weight).toEqual(weights[0]);
    expect(generatorUpdates).toBe(ITERATIONS + 2);
    expect(left).toBe(0);
  },
  PATIENCE,
);
