import { describe, expect, test } from 'vitest';
import type { TrainSpec } from '@/train/spec.ts';
import { mixedBag } from './experiments.ts';
import { hashOf } from './hashOf.ts';
import { iterate, openWasm } from './openWasm.ts';
import { TRACE, TRACES } from './traces.ts';

describe('the plain build', () => {
  test.each(Object.entries<TrainSpec>(mixedBag))('always makes the same run of %s', async (name, spec) => {
    const engine = await openWasm(spec);
    iterate(engine, TRACE.nCritic, TRACE.iterations);
    const traces: Readonly<Record<string, string>> = TRACES;
    expect(await hashOf(await engine.state())).toBe(traces[name]);
  });

  test.each(Object.entries<TrainSpec>(mixedBag))(
    'goes on from a snapshot of %s bit for bit',
    async (_, spec) => {
      const [straight, first, second] = [await openWasm(spec), await openWasm(spec), await openWasm(spec)];
      iterate(straight, 2, 6);
      iterate(first, 2, 3);
      // An instance that has done something else before: nothing of it may stay behind.
      iterate(second, 1, 2);
      await second.criticValues(new Float32Array(300));
      second.restore(await first.state());
      iterate(second, 2, 3);
      expect(await second.state()).toEqual(await straight.state());
      expect((await straight.state()).criticUpdates).toBe(12);
    },
  );
});
