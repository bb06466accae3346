import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Engine } from '@/train/engine.ts';
import type { TrainSpec } from '@/train/spec.ts';
import { mixedBag } from './experiments.ts';
import { iterate, openWasm } from './openWasm.ts';

async function hashOf(engine: Engine): Promise<string> {
  const { generator, critic, generatorOptimizer: g, criticOptimizer: c } = await engine.state();
  const hash = createHash('sha256');
  for (const vector of [generator, critic, g.first, g.second, c.first, c.second]) {
    hash.update(new Uint8Array(vector.buffer));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Two nets and their optimisers after 20 iterations of the plain build; the same on every machine, for ever. */
const TRACES: Readonly<Record<string, string>> = {
  'WGAN-GP as it begins': '738370130821e0e8',
  'clipped WGAN as it begins': '5a49975b90c0bced',
  'least squares on 25 Gaussians, tanh': '8634f14bf1a6973e',
  'one-sided penalty on a Swiss roll, softplus critic, leaky generator': 'f05233f365c1b7b0',
  'two-sided penalty on a ring, tanh critic': '4885763ad50e0abc',
  'hinge on two moons, uniform noise, momentum': '72f81cf1c79eefb1',
  'spectral norm on drawn points, one point a batch': '4464472e35c75a94',
  'saturating GAN, 37 points': '31fa60a1471d534a',
  'non-saturating GAN, twelve layers': '4ed16d3802e12064',
};

describe('the plain build', () => {
  test.each(Object.entries<TrainSpec>(mixedBag))('always makes the same run of %s', async (name, spec) => {
    const engine = await openWasm(spec);
    iterate(engine, 2, 20);
    expect(await hashOf(engine)).toBe(TRACES[name]);
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
