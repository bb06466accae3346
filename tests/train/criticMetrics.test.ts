import { describe, expect, test } from 'vitest';
import { normalDiscriminatorValue } from '@/math/adversarial/normalDiscriminatorValue.ts';
import { softplus } from '@/math/adversarial/softplus.ts';
import { fixedBatch, mixBatch } from '@/train/batches.ts';
import type { EngineState } from '@/train/engine.ts';
import { OBJECTIVES } from '@/train/losses/objectives.ts';
import { criticBatch } from '@/train/metrics/criticBatch.ts';
import { criticLipschitz } from '@/train/metrics/criticLipschitz.ts';
import { decadesPerLayer } from '@/train/metrics/decadesPerLayer.ts';
import { histogram } from '@/train/metrics/histogram.ts';
import { interpolateSlopes } from '@/train/metrics/interpolateSlopes.ts';
import { jsLowerBound } from '@/train/metrics/jsLowerBound.ts';
import { layerGradients } from '@/train/metrics/layerGradients.ts';
import { restoredCritic } from '@/train/metrics/restoredCritic.ts';
import { rowsOf } from '@/train/metrics/rowsOf.ts';
import { shiftGradients } from '@/train/metrics/shiftGradients.ts';
import { weightHistograms } from '@/train/metrics/weightHistograms.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { criticGradient } from '@/train/reference/criticGradient.ts';
import { forward, type Mlp } from '@/train/reference/forward.ts';
import { view } from '@/train/reference/matrix.ts';
import { defaultCriticSpec, defaultSpec, dimensionOf, type CriticSpec, type RunSpec } from '@/train/spec.ts';
import { critics } from './critics.ts';

/** A state some updates into a run. */
async function trained(spec: RunSpec, updates = 5): Promise<EngineState> {
  const engine = createReferenceEngine(spec);
  for (let i = 0; i < updates; i += 1) engine.criticStep();
  return engine.state();
}

/** f(x) = 1000 w₂ + b + w₁ w₂ x on the line: the one hidden unit is never off for |x| < 1000/|w₁|. */
async function line(
  w1: number,
  w2: number,
  b: number,
  more: Partial<CriticSpec> = {},
): Promise<readonly [CriticSpec, EngineState]> {
  const spec: CriticSpec = {
    ...defaultCriticSpec('wgan-gp'),
    dataset: { name: 'normal', mean: 0, sd: 1 },
    generator: { fixed: 'normal', mean: 2, sd: 1 },
    critic: { hidden: [1], activation: 'relu' },
    ...more,
  };
  const state = await createReferenceEngine(spec).state();
  return [spec, { ...state, critic: Float64Array.of(w1, 1000, w2, b) }];
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const norm = (values: ArrayLike<number>): number =>
  Math.sqrt(Array.from(values).reduce((sum, value) => sum + value * value, 0));

describe('the batch of a snapshot', () => {
  test.each([
    ['a fixed generator', critics['wgan-gp of two normals, softplus']],
    ['a generator that learns', { ...defaultSpec('wgan-gp'), batchSize: 16 }],
  ])('is what the next update of %s reads', async (_, spec) => {
    const engine = createReferenceEngine(spec);
    for (let i = 0; i < 3; i += 1) engine.criticStep();
    const { real, fake } = criticBatch(spec, await engine.state());
    const critic = restoredCritic(spec, await engine.state());
    const expected = criticGradient(critic, OBJECTIVES[spec.objective], real, fake, {
      mix: mixBatch(spec, 3),
      lambda: spec.lambda,
    });
    engine.criticStep();
    const { criticLoss, gradientNormMean } = await engine.stats();
    expect(criticLoss).toBe(expected.loss);
    expect(gradientNormMean).toBe(expected.gradientNormMean);
  });
});

describe('layerGradients', () => {
  const NAMES = [
    'gan of two normals, tanh',
    'wgan-gp of two normals, softplus',
    'wgan-gp of noisy 8 Gaussians, tanh',
    'lsgan of a noisy ring, softplus',
  ] as const;

  test.each(NAMES)('are those of %s by central differences, by weights', async (name) => {
    const spec = critics[name];
    const state = await trained(spec);
    const critic = restoredCritic(spec, state);
    const { real, fake } = criticBatch(spec, state);
    const rule = OBJECTIVES[spec.objective];
    const term = rule.penalises
      ? { mix: mixBatch(spec, state.criticUpdates), lambda: spec.lambda, kind: spec.penalty }
      : null;
    const lossAt = (weights: Float64Array): number =>
      criticGradient({ ...critic, weights }, rule, real, fake, term).loss;
    const slope = (k: number): number => {
      const [up, down] = [critic.weights.slice(), critic.weights.slice()];
      up[k]! += 1e-5;
      down[k]! -= 1e-5;
      return (lossAt(up) - lossAt(down)) / 2e-5;
    };
    layerGradients(spec, state).forEach(({ log10Weights }, l) => {
      const { weights, biases } = critic.layout.layers[l]!;
      const expected = norm(Array.from({ length: biases - weights }, (_, i) => slope(weights + i)));
      // Central differences err by h² and by ε/h, both 1e-10 of losses of order 1.
      expect(Math.abs(log10Weights - Math.log10(expected))).toBeLessThan(1e-7);
    });
  });

  test.each(NAMES)('are those of %s by central differences, by activations', async (name) => {
    const spec = critics[name];
    const state = await trained(spec);
    const critic = restoredCritic(spec, state);
    const { real, fake } = criticBatch(spec, state);
    const rows = real.rows + fake.rows;
    const tape = forward(critic, view(Float64Array.of(...real.data, ...fake.data), rows, real.columns));
    layerGradients(spec, state).forEach(({ log10Activations }, l) => {
      const handed = tape.inputs[l + 1] ?? tape.output;
      const lossAt = (data: Float64Array): number => {
        const values =
          l === critic.layout.layers.length - 1
            ? data
            : forward(above(critic, l + 1), view(data, rows, handed.columns)).output.data;
        return OBJECTIVES[spec.objective].criticLoss(
          values.subarray(0, real.rows),
          values.subarray(real.rows),
        ).loss;
      };
      const slopes = Float64Array.from(handed.data, (_, k) => {
        const [up, down] = [handed.data.slice(), handed.data.slice()];
        up[k]! += 1e-4;
        down[k]! -= 1e-4;
        return (lossAt(up) - lossAt(down)) / 2e-4;
      });
      const expected = (real.rows * norm(slopes)) / Math.sqrt(rows);
      // h² and ε/h: 1e-8 and 1e-12, against slopes of 1/rows, a hundredth.
      expect(Math.abs(log10Activations - Math.log10(expected))).toBeLessThan(1e-6);
    });
  });

  /** The layers from `l` on, as a net of what the one before hands on. */
  function above({ layout, activation, weights }: Mlp, l: number): Mlp {
    const start = layout.layers[l]!.weights;
    const layers = layout.layers
      .slice(l)
      .map((layer) => ({ ...layer, weights: layer.weights - start, biases: layer.biases - start }));
    return {
      layout: { layers, length: layout.length - start },
      activation,
      weights: weights.slice(start),
    };
  }

  /** Twelve layers of ReLU units with weights ±c of the signs that a start has, and no biases. */
  async function signs(width: number, c: number): Promise<readonly [CriticSpec, EngineState]> {
    const spec: CriticSpec = {
      ...defaultCriticSpec('wgan'),
      dataset: { name: 'swissroll' },
      batchSize: 16,
      critic: { hidden: Array.from({ length: 12 }, () => width), activation: 'relu' },
    };
    const state = await createReferenceEngine(spec).state();
    return [spec, { ...state, critic: Float64Array.from(state.critic, (w) => Math.sign(w) * c) }];
  }

  test('lose no digit where they are smaller than any double squared', async () => {
    // A power of two, so that sums of signs that are exactly 0 stay so.
    const c = 2 ** -66;
    const [one, tiny] = [layerGradients(...(await signs(16, 1))), layerGradients(...(await signs(16, c)))];
    expect(one).toHaveLength(13);
    one.forEach((layer, l) => {
      // Without biases each of the layers above multiplies by c, and by weights one of the 13 is left out.
      expect(tiny[l]!.log10Activations - layer.log10Activations).toBeCloseTo(Math.log10(c) * (12 - l), 9);
      expect(tiny[l]!.log10Weights - layer.log10Weights).toBeCloseTo(Math.log10(c) * 12, 9);
    });
    // The sum of squares would be below 1e-400.
    expect(tiny[0]!.log10Activations).toBeLessThan(-200);
  });

  test('begin at 0 in the output layer of a Wasserstein critic', async () => {
    const layers = layerGradients(...(await signs(16, 0.3)));
    expect(layers.at(-1)!.log10Activations).toBeCloseTo(0, 12);
  });

  test.each([
    [64, 0.01, -1.25],
    [64, 0.001, -2.25],
  ])('of random signs in layers of %i with c = %d change by c√(n/2) a layer', async (width, c, rule) => {
    const layers = layerGradients(...(await signs(width, c)));
    // The rule is of the mean over random signs; one draw of twelve matrices strays by some hundredths.
    expect(Math.abs(decadesPerLayer(layers.slice(0, -1)) - rule)).toBeLessThan(0.1);
  });

  test('are −Infinity where there is none, not NaN', async () => {
    const [spec, state] = await signs(8, 0);
    const [first] = layerGradients(spec, state);
    expect(first).toEqual({ log10Activations: -Infinity, log10Weights: -Infinity });
  });
});

describe('decadesPerLayer', () => {
  const layers = (logs: readonly number[]) =>
    logs.map((log10Activations) => ({ log10Activations, log10Weights: NaN }));

  test('is the slope toward the input', () => {
    expect(decadesPerLayer(layers([-6, -4, -2, 0]))).toBe(-2);
    expect(decadesPerLayer(layers([1, 0.5, 0]))).toBe(0.5);
    // Least squares by hand: centred layers −1, 0, 1 and values 0, 1, 0 have no slope.
    expect(decadesPerLayer(layers([0, 1, 0]))).toBeCloseTo(0, 15);
    expect(decadesPerLayer(layers([0]))).toBeNaN();
  });
});

describe('histogram', () => {
  test('closes its last cell and counts outsiders at the ends', () => {
    expect(histogram([-9, 0, 0.49, 0.5, 1, 9], 0, 1, 2)).toEqual({ low: 0, high: 1, counts: [3, 3] });
  });

  test.each([
    [() => histogram([1], 1, 1, 2), 'low and high are 1 and 1'],
    [() => histogram([1], 0, Infinity, 2), 'low and high are 0 and Infinity'],
    [() => histogram([1], 0, 1, 0), 'bins is 0'],
    [() => histogram([0, NaN], 0, 1, 2), 'values[1] is NaN'],
  ])('refuses %s', (call, message) => expect(call).toThrow(message));
});

describe('weightHistograms', () => {
  const state = (critic: readonly number[]): EngineState => ({
    generator: new Float32Array(0),
    critic: Float64Array.from(critic),
    generatorOptimizer: { step: 0, first: new Float32Array(0), second: new Float32Array(0) },
    criticOptimizer: { step: 0, first: new Float32Array(0), second: new Float32Array(0) },
    criticUpdates: 0,
    generatorUpdates: 0,
  });
  const net = {
    dataset: { name: 'normal', mean: 0, sd: 1 },
    critic: { hidden: [4], activation: 'relu' },
  } as const;

  test('of a clipped critic span ±c and leave biases out', () => {
    const spec: CriticSpec = { ...defaultCriticSpec('wgan'), ...net, clip: 0.1 };
    // W of the hidden layer, its biases, W of the output layer, its bias.
    const critic = [-0.1, 0.096, 0.02, 0.1, 9, 9, 9, 9, 0.0949, -0.0951, 0, 0.01, 9];
    const [hidden, output] = weightHistograms(spec, state(critic), 4);
    expect(hidden).toEqual({ low: -0.1, high: 0.1, counts: [1, 0, 1, 2], shareAtBound: 0.75 });
    expect(output).toEqual({ low: -0.1, high: 0.1, counts: [1, 0, 2, 1], shareAtBound: 0.25 });
  });

  test('of any other span the largest weight, and no bound is reached', () => {
    const spec: CriticSpec = { ...defaultCriticSpec('wgan-gp'), ...net };
    const [hidden, output] = weightHistograms(spec, state([1, -2, 0, 0, 9, 9, 9, 9, 3, 4, 4, 4, 9]), 2);
    expect(hidden).toEqual({ low: -4, high: 4, counts: [1, 3], shareAtBound: NaN });
    expect(output).toEqual({ low: -4, high: 4, counts: [0, 4], shareAtBound: NaN });
    expect(weightHistograms(spec, state(Array.from({ length: 13 }, () => 0)), 3)[0]).toMatchObject({
      low: -1,
      high: 1,
      counts: [0, 4, 0],
    });
  });
});

describe('interpolateSlopes', () => {
  test('of a line are its slope everywhere', async () => {
    const slopes = interpolateSlopes(...(await line(3, -0.5, 7)), { bins: 4, top: 2 });
    expect(slopes).toMatchObject({ mean: 1.5, sd: 0, largest: 1.5, low: 0, high: 2, counts: [0, 0, 0, 256] });
    expect(interpolateSlopes(...(await line(4, 1, 0)))).toMatchObject({ high: 4 });
  });

  test('are those of central differences', async () => {
    const spec = critics['wgan-sn of a noisy Swiss roll, relu'];
    const state = await trained(spec);
    const { norms, sd } = interpolateSlopes(spec, state);
    const critic = restoredCritic(spec, state);
    const { data, rows } = criticBatch(spec, state).mixed;
    const slope = (i: number, axis: number): number => {
      const at = (h: number): number => {
        const point = data.slice(2 * i, 2 * i + 2);
        point[axis]! += h;
        return forward(critic, rowsOf(point, 2)).output.data[0]!;
      };
      return (at(1e-7) - at(-1e-7)) / 2e-7;
    };
    const expected = Float64Array.from({ length: rows }, (_, i) => Math.hypot(slope(i, 0), slope(i, 1)));
    norms.forEach((found, i) => {
      // ε/h of values of order 1 is 1e-9, between kinks that lie further than 1e-7 apart.
      expect(Math.abs(found - expected[i]!)).toBeLessThan(1e-7);
    });
    const spread = expected.map((x) => (x - mean(expected)) ** 2);
    expect(sd).toBeCloseTo(Math.sqrt(mean(spread)), 6);
  });
});

describe('jsLowerBound', () => {
  test.each([
    [1, 0.1114214822],
    [2, 0.3368308203],
    [4, 0.6327201937],
  ])('is the divergence itself at the optimal discriminator of normals %i apart', (mu, js) => {
    const { value } = normalDiscriminatorValue({ mean: 0, sd: 1 }, { mean: mu, sd: 1 });
    // The divergences are given to ten digits.
    expect(jsLowerBound(-value)).toBeCloseTo(js, 9);
  });

  test('is log 2 for a discriminator that is always right, and below 0 for one that is always wrong', () => {
    expect(jsLowerBound(0)).toBe(Math.LN2);
    expect(jsLowerBound(8)).toBeLessThan(0);
  });
});

describe('shiftGradients', () => {
  test.each([
    'gan of two normals, tanh',
    'ns-gan of segments, relu',
    'wgan-gp of noisy 8 Gaussians, tanh',
  ] as const)(
    'are central differences of what a generator minimises, through the critic of %s',
    async (name) => {
      const spec = critics[name];
      const state = await trained(spec);
      const critic = restoredCritic(spec, state);
      const columns = dimensionOf(spec.dataset);
      const points = Float64Array.from(fixedBatch(spec, state.criticUpdates));
      const values = (theta: number): Float64Array =>
        forward(
          critic,
          rowsOf(
            points.map((x, i) => (i % columns === 0 ? x + theta : x)),
            columns,
          ),
        ).output.data;
      const slope = (cost: (f: number) => number): number =>
        (mean(values(1e-6).map(cost)) - mean(values(-1e-6).map(cost))) / 2e-6;
      const found = shiftGradients(spec, state);
      const expected = {
        saturating: slope((f) => -softplus(f)),
        nonSaturating: slope((f) => softplus(-f)),
        wasserstein: slope((f) => -f),
      };
      for (const key of ['saturating', 'nonSaturating', 'wasserstein'] as const) {
        // ε/h of values of order 1.
        expect(Math.abs(found[key].value - expected[key])).toBeLessThan(1e-8);
        expect(found[key].log10Size).toBeCloseTo(Math.log10(Math.abs(found[key].value)), 10);
      }
    },
  );

  test('keep the size of one that rounds to 0', async () => {
    // f(2) = 2000 − 5000 + 4 = −2996 at the one point.
    const [spec, state] = await line(1, 2, -5000, { generator: { fixed: 'normal', mean: 2, sd: 0 } });
    const { saturating, nonSaturating, wasserstein } = shiftGradients(spec, state, 3);
    // −E ln(1 − D): σ(f) ∂f/∂x is e⁻²⁹⁹⁶ · 2.
    expect(saturating.value).toBeCloseTo(0, 300);
    expect(saturating.log10Size).toBeCloseTo((-2996 + Math.log(2)) / Math.LN10, 9);
    expect(nonSaturating.value).toBe(-2);
    expect(wasserstein.value).toBe(-2);
    expect(wasserstein.log10Size).toBeCloseTo(Math.log10(2), 14);
  });
});

describe('criticLipschitz', () => {
  test('is closed for a line: bound and slope are one', async () => {
    expect(criticLipschitz(...(await line(3, -2, 0)))).toMatchObject({
      bound: 6,
      measured: 6,
      norms: Float64Array.of(3, 2),
      converged: true,
    });
  });

  test.each(Object.entries<CriticSpec>(critics))('encloses the constant of %s', async (_, spec) => {
    const { bound, measured, norms } = criticLipschitz(spec, await trained(spec));
    expect(measured).toBeGreaterThan(0);
    // The bound is attained by one unit a layer, up to rounding.
    expect(measured).toBeLessThanOrEqual(bound * (1 + 1e-12));
    expect(norms).toHaveLength(spec.critic.hidden.length + 1);
  });
});
