import { describe, expect, test } from 'vitest';
import { displayLatent, displayReal, latentBatch, mixBatch, realBatch } from '@/train/batches.ts';
import { initialWeights } from '@/train/initialWeights.ts';
import { mlpLayout } from '@/train/mlpLayout.ts';
import { criticSizes, generatorSizes } from '@/train/netSizes.ts';
import { defaultSpec } from '@/train/spec.ts';

const spec = { ...defaultSpec('wgan-gp'), latentDim: 3, batchSize: 8 };

const BATCHES = [
  ['real points', (k: number) => realBatch(spec, k), 16],
  ["the critic's latent vectors", (k: number) => latentBatch(spec, 'critic', k), 24],
  ["the generator's latent vectors", (k: number) => latentBatch(spec, 'generator', k), 24],
  ['mixing weights', (k: number) => mixBatch(spec, k), 8],
] as const;

describe.each(BATCHES)('%s', (_name, batch, length) => {
  test('depend on the update alone, whatever was asked before', () => {
    const third = batch(3);
    batch(4);
    expect(batch(3)).toEqual(third);
    expect(third).toHaveLength(length);
    expect(third.every(Number.isFinite)).toBe(true);
  });

  test('differ from update to update', () => {
    const seen = new Set(batch(3));
    expect(batch(4).filter((value) => seen.has(value))).toHaveLength(0);
  });
});

test('no two kinds of noise share numbers', () => {
  const all = [
    latentBatch(spec, 'critic', 0),
    latentBatch(spec, 'generator', 0),
    displayLatent(spec, 8),
    realBatch(spec, 0),
    displayReal(spec, 8),
    mixBatch(spec, 0),
  ].flatMap((batch) => [...batch]);
  expect(new Set(all).size).toBe(all.length);
});

test('what is displayed begins alike for every count', () => {
  expect(displayReal(spec, 20).subarray(0, 10)).toEqual(displayReal(spec, 5));
  expect(displayLatent(spec, 20).subarray(0, 15)).toEqual(displayLatent(spec, 5));
});

test('uniform noise fills [−1, 1)', () => {
  const latent = latentBatch({ ...spec, noise: 'uniform' }, 'critic', 0, 1000);
  expect(latent).toHaveLength(3000);
  // A uniform number just below 1 may round up to it in float32.
  expect(latent.every((x) => x >= -1 && x <= 1)).toBe(true);
  const variance = latent.reduce((sum, x) => sum + x * x, 0) / latent.length;
  // Four standard errors: x² has variance 4/45.
  expect(Math.abs(variance - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / latent.length));
});

test('mixing weights lie in [0, 1)', () => {
  const weights = mixBatch({ ...spec, batchSize: 1000 }, 0);
  expect(weights.every((epsilon) => epsilon >= 0 && epsilon <= 1)).toBe(true);
});

describe('mlpLayout', () => {
  test('lays W and b of each layer end to end', () => {
    expect(mlpLayout([2, 3, 1])).toEqual({
      layers: [
        { inputs: 2, outputs: 3, weights: 0, biases: 6 },
        { inputs: 3, outputs: 1, weights: 9, biases: 12 },
      ],
      length: 13,
    });
  });

  test('refuses a net without layers', () => {
    expect(() => mlpLayout([2])).toThrow('sizes has 1');
  });
});

describe('initialWeights', () => {
  const wide = { ...spec, generator: { hidden: [100, 200], activation: 'relu' } } as const;
  const { layers, length } = mlpLayout(generatorSizes(wide));
  const flat = initialWeights(wide, 'generator');
  const weightsOf = (l: number) => flat.subarray(layers[l]!.weights, layers[l]!.biases);

  test('fill the layout, with biases at 0', () => {
    expect(flat).toHaveLength(length);
    for (const { biases, outputs } of layers) {
      expect(flat.subarray(biases, biases + outputs).every((bias) => bias === 0)).toBe(true);
    }
  });

  test.each([
    [0, 2 / 3],
    [1, 2 / 100],
    [2, 2 / 202],
  ])('layer %i is uniform with variance %d', (l, variance) => {
    const weights = weightsOf(l);
    const measured = weights.reduce((sum, w) => sum + w * w, 0) / weights.length;
    // Four standard errors: w² of a uniform w has relative sd √(4/5).
    expect(Math.abs(measured / variance - 1)).toBeLessThan(4 * Math.sqrt(0.8 / weights.length));
    // A float32 may round the bound itself up.
    expect(Math.max(...weights.map(Math.abs))).toBeLessThanOrEqual(Math.fround(Math.sqrt(3 * variance)));
  });

  test('differ between the two nets and between seeds', () => {
    const square = { ...spec, latentDim: 2 };
    const first = layers[0]!.weights;
    expect(initialWeights(square, 'critic')[first]).not.toBe(initialWeights(square, 'generator')[first]);
    expect(initialWeights({ ...square, seed: 2 }, 'critic')[0]).not.toBe(initialWeights(square, 'critic')[0]);
    expect(initialWeights(square, 'critic')).toHaveLength(mlpLayout(criticSizes(square)).length);
  });
});
