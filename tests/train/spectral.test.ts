import { describe, expect, test } from 'vitest';
import { mlpLayout } from '@/train/mlpLayout.ts';
import { criticSizes } from '@/train/netSizes.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { divideBySpectralNorm } from '@/train/reference/divideBySpectralNorm.ts';
import { defaultSpec } from '@/train/spec.ts';
import type { TrainSpec } from '@/train/spec.ts';
import { initialSpectral } from '@/train/spectral/initialSpectral.ts';
import { powerIteration } from '@/train/spectral/powerIteration.ts';
import { spectralLayout } from '@/train/spectral/spectralLayout.ts';
import { initialWeights } from '@/train/initialWeights.ts';
import { iterate } from './iterate.ts';

const spec: TrainSpec = {
  ...defaultSpec('wgan-sn'),
  generator: { hidden: [8, 8], activation: 'relu' },
  critic: { hidden: [12, 8], activation: 'leaky-relu', leak: 0.1 },
  batchSize: 32,
};
const layout = mlpLayout(criticSizes(spec));
const places = spectralLayout(layout);

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, x, i) => sum + x * b[i]!, 0);

/** The largest singular value of each weight matrix, by thousands of power iterations from a direction that favours none. */
function largestSingularValues(flat: Float64Array): number[] {
  return layout.layers.map((layer) => {
    const u = Float64Array.from({ length: layer.outputs }, (_, i) => 1 + i / 7);
    const v = new Float64Array(layer.inputs);
    for (let k = 0; k < 5000; k += 1) powerIteration(flat, layer, u, v);
    const rows = Array.from(u, (_, i) =>
      dot(flat.subarray(layer.weights + i * layer.inputs, layer.weights + (i + 1) * layer.inputs), v),
    );
    return dot(u, rows);
  });
}

describe('powerIteration', () => {
  test('turns u and v to the first singular directions of a known matrix', () => {
    // [[3, 0], [4, 5]] has singular values √45 and √5; W Wᵀ = [[9, 12], [12, 41]] has (1, 3)/√10 to the eigenvalue 45.
    const flat = [3, 0, 4, 5];
    const layer = { inputs: 2, outputs: 2, weights: 0, biases: 4 };
    const u = Float64Array.of(1, 0);
    const v = new Float64Array(2);
    for (let k = 0; k < 30; k += 1) powerIteration(flat, layer, u, v);
    // The other direction has died out by (5/45)³⁰; what is left is rounding.
    expect(u[0]).toBeCloseTo(1 / Math.sqrt(10), 14);
    expect(u[1]).toBeCloseTo(3 / Math.sqrt(10), 14);
    expect(v[0]).toBeCloseTo(Math.SQRT1_2, 14);
    expect(v[1]).toBeCloseTo(Math.SQRT1_2, 14);
  });

  test('of a zero matrix gives zeros, not NaN', () => {
    const u = Float64Array.of(1);
    const v = new Float64Array(2);
    powerIteration([0, 0], { inputs: 2, outputs: 1, weights: 0, biases: 2 }, u, v);
    expect([...u, ...v]).toEqual([0, 0, 0]);
  });
});

describe('initialSpectral', () => {
  test('has a unit u and v for each weight matrix, close to its first singular directions', () => {
    const flat = Float64Array.from(initialWeights(spec, 'critic'));
    const directions = Float64Array.from(initialSpectral(spec));
    expect(directions).toHaveLength(places.length);
    layout.layers.forEach(({ inputs }, l) => {
      const { left, right } = places.layers[l]!;
      // They were rounded to float32 at the end.
      expect(dot(directions.subarray(left, right), directions.subarray(left, right))).toBeCloseTo(1, 6);
      const v = directions.subarray(right, right + inputs);
      expect(dot(v, v)).toBeCloseTo(1, 6);
    });
    const { norms } = divideBySpectralNorm(layout, flat, directions);
    largestSingularValues(flat).forEach((largest, l) => {
      // uᵀWv is at most σ, and 15 iterations bring it within a few percent unless the two largest nearly tie.
      expect(norms[l]!).toBeLessThanOrEqual(largest * (1 + 1e-6));
      expect(norms[l]!).toBeGreaterThan(0.95 * largest);
    });
  });

  test('follows from the seed and is empty for other objectives', () => {
    expect(initialSpectral(spec)).toEqual(initialSpectral(spec));
    expect(initialSpectral({ ...spec, seed: 9 })).not.toEqual(initialSpectral(spec));
    expect(initialSpectral({ ...spec, objective: 'wgan-gp' })).toHaveLength(0);
  });
});

describe('a critic with spectral norm', () => {
  test('keeps its layers 1-Lipschitz while it learns, and so its slope at most 1', async () => {
    const engine = createReferenceEngine(spec);
    iterate(engine, spec, 40);
    const state = await engine.state();
    const { weights } = divideBySpectralNorm(
      layout,
      Float64Array.from(state.critic),
      Float64Array.from(state.spectral!),
    );
    // One iteration an update follows the weights; u and v lag by one update of about 1e-3 a weight.
    for (const value of largestSingularValues(weights)) {
      expect(value).toBeGreaterThan(1 - 1e-6);
      expect(value).toBeLessThan(1.02);
    }
    const points = Float32Array.from({ length: 400 }, (_, i) => Math.sin(i * 1.7) * 2);
    const moved = points.map((x, i) => (i % 2 === 0 ? x + 0.01 : x));
    const [at, beside] = [await engine.criticValues(points), await engine.criticValues(moved)];
    // Values are read back as float32: half an ulp at 4 against a step of 0.01.
    at.forEach((value, i) => expect(Math.abs(beside[i]! - value) / 0.01).toBeLessThan(1.02 ** 3 + 1e-4));
  });

  test('trains raw weights, whose scale the loss does not see', async () => {
    const engine = createReferenceEngine(spec);
    const state = await engine.state();
    const scaled = createReferenceEngine(spec);
    const last = layout.layers.at(-1)!;
    const critic = state.critic.map((w, i) => (i >= last.weights && i < last.biases ? 3 * w : w));
    scaled.restore({ ...state, critic });
    const points = Float32Array.of(0.3, -1.2, 1.5, 0.4);
    const [one, three] = [await engine.criticValues(points), await scaled.criticValues(points)];
    // The factor 3 cancels but for rounding, read back as float32.
    one.forEach((value, i) => expect(three[i]).toBeCloseTo(value, 6));
  });

  test('refuses a snapshot without singular directions', async () => {
    const engine = createReferenceEngine(spec);
    const { spectral: _, ...state } = await engine.state();
    expect(() => engine.restore(state)).toThrow(`restore needs ${places.length} critic singular directions`);
  });
});
