import { mixedBag } from '../../train/wasm/experiments.ts';
import { critics } from '../../train/critics.ts';
import { IN_BROWSER, UPDATES } from '../../train/webgpu/dawn/experiments.ts';
import { expect, test } from './harnessTest.ts';

/** A GPU that the processor imitates compiles for seconds, and longer on a busy machine. */
test.setTimeout(600_000);

test(`makes the first ${UPDATES} updates of every objective as float64 does`, async ({ harness }) => {
  for (const name of IN_BROWSER) {
    const { off, stats, exact } = await harness.evaluate(
      ([name, updates]) => window.harness.fused.besideReference(name, updates),
      [name, UPDATES] as const,
    );
    expect(off, name).toHaveLength(UPDATES);
    off.forEach((each, i) => {
      // As for the WebAssembly engine: an update rounds each weight (below 2) by up to 2⁻²⁴ of it, and descent is smooth, so
      // i + 1 roundings add up, and at most double on their way. A quarter of that is seen.
      expect.soft(each, `${name}, update ${i}`).toBeLessThan(2 * (i + 1) * 2 ** -23);
    });
    for (const key of ['criticLoss', 'generatorLoss', 'criticEstimate', 'gradientNormMean'] as const) {
      if (Number.isNaN(exact[key])) expect.soft(stats[key], `${name}, ${key}`).toBeNaN();
      // Float64 means of values that carry the drift of all weights before them.
      else expect.soft(Math.abs(stats[key] - exact[key]), `${name}, ${key}`).toBeLessThan(1e-5);
    }
  }
});

test('makes each update of the published optimisers as float64 does', async ({ harness }) => {
  const trials = [
    ...(['gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-gp, curved', 'lsgan', 'hinge'] as const),
    ...(['on the line', 'in the plane'] as const),
  ];
  const results = await harness.evaluate((given) => window.harness.agreements(given, 'webgpu-fused'), trials);
  expect(results.map(({ trial }) => trial)).toEqual(trials);
  for (const { trial, backend, compared, worst } of results) {
    expect(backend).toBe('webgpu-fused');
    expect(compared).toBeGreaterThan(3);
    // 1 is all that float32 rounding explains; see tests/train/tfjs/disagreement.ts.
    expect(Math.max(worst.first, worst.second, worst.weights), trial).toBeLessThanOrEqual(1);
    expect(worst.frozen).toBe(0);
  }
});

test('computes nets and batches of every shape as float64 does', async ({ harness }) => {
  for (const name of [
    'many rows',
    'wide nets',
    'nets of middle width',
    'deep nets',
    'data on the line',
    'one row through one unit',
  ]) {
    const { off } = await harness.evaluate((name) => window.harness.fused.besideReference(name, 3), name);
    expect(off, name).toHaveLength(3);
    off.forEach((each, i) => {
      // As above.
      expect.soft(each, `${name}, update ${i}`).toBeLessThan(2 * (i + 1) * 2 ** -23);
    });
  }
});

test('draws the noise of every experiment as batches.ts does', async ({ harness }) => {
  for (const name of [
    ...Object.keys(mixedBag),
    ...Object.keys(critics).slice(0, 4),
    'drawn again',
    'drawn again under noise',
  ])
    for (const k of [0, 70_000]) {
      const { real, fake, mix } = await harness.evaluate(
        ([name, k]) => window.harness.fused.noiseBesideBatches(name, k),
        [name, k] as const,
      );
      // The same random words; a float32 quantile is 4 roundings off, and a point is a sum of such.
      expect.soft(Math.max(real, fake), `${name} from ${k}`).toBeLessThan(8);
      // Uniform numbers are rounded once, as JavaScript rounds them.
      expect.soft(mix, `${name} from ${k}`).toBe(0);
    }
});

test('reads nets out as float64 does, and no rows as none', async ({ harness }) => {
  const { off, none } = await harness.evaluate(() => window.harness.fused.readings('wgan-gp with tanh'));
  // One forward pass of values below 2.
  expect(Math.max(...off)).toBeLessThan(1e-6);
  expect(none).toBe(0);
});

for (const name of [
  'two-sided penalty on a ring, tanh critic',
  'clipped WGAN as it begins',
  'hinge with softplus',
]) {
  test(`hands a run of ${name} to WebAssembly and back, bit for bit`, async ({ harness }) => {
    const { taken, back, off, counts } = await harness.evaluate(
      (name) => window.harness.fused.handOver(name, 'wasm-simd'),
      name,
    );
    expect([taken, back]).toEqual([true, true]);
    expect(counts).toEqual([6, 1, 6, 1]);
    // One update in float32 by each: Adam's step is its rate, at most 2e-3, however small the gradient.
    expect(off).toBeLessThan(1e-4);
  });
}

test('goes on from a snapshot bit for bit over many submits, and frees all that it held', async ({
  harness,
}) => {
  const { same, held, left } = await harness.evaluate(() =>
    window.harness.fused.goingOn('wgan-gp with leaky-relu'),
  );
  expect(same).toBe(true);
  expect(held).toEqual([10, 10]);
  expect(left).toEqual([0, 0, 0]);
});

test('tells its device many updates in one submit, and holds no more buffers the longer it runs', async ({
  harness,
}) => {
  const { whileNoted, submits, alive, left } = await harness.evaluate(() =>
    window.harness.fused.thrift('wgan with relu'),
  );
  expect(whileNoted).toBe(0);
  // A hundred updates, and the reading back.
  expect(submits).toBe(2);
  expect(new Set(alive)).toEqual(new Set([10]));
  expect(left).toBe(0);
});

test('says what it has none of, shows a NaN, takes live settings up, and refuses in words', async ({
  harness,
}) => {
  const said = await harness.evaluate(() => window.harness.fused.manners());
  const none = { criticLoss: NaN, generatorLoss: NaN, criticEstimate: NaN, gradientNormMean: NaN };
  expect(said.first).toEqual(none);
  // The bound itself, rounded to float32.
  expect(said.largest).toBe(Math.fround(0.001));
  expect(said.stood).toBe(0);
  expect([said.broken.criticLoss, said.broken.generatorLoss]).toEqual([NaN, NaN]);
  expect(said.isBroken).toEqual([true, true]);
  expect(said.refused).toMatch(/^RangeError: critic has \d+ numbers, \d+ were expected: .* Start a new run/);
  expect(said.spectral).toMatch(/no spectral norm \(wgan-sn\); another engine trains it/);
  expect(said.thrown).toBe(`RangeError: ${said.spectral}`);
  expect(said.fixed).toMatch(/^RangeError: generatorStep needs a generator that learns/);
});

test('trains in the worker and shows it', async ({ harness }) => {
  const result = await harness.evaluate(() =>
    window.harness.play(window.harness.small('wgan-gp'), 'webgpu-fused', 10),
  );
  expect(result).toMatchObject({ backend: 'webgpu-fused', finite: true });
  // One at rest, and one when the iterations are done.
  expect(result.frames).toBeGreaterThanOrEqual(2);
  expect(result.w1[1]).not.toBe(result.w1[0]);
});

test('leaves what it cannot train to another engine', async ({ harness }) => {
  const result = await harness.evaluate(() =>
    window.harness.play(window.harness.small('wgan-sn'), 'webgpu-fused', 5),
  );
  expect(result.backend).toMatch(/^wasm-/);
});

for (const [fault, reason, detail] of [
  ['context-lost', 'context-lost', /WebGPU device is lost \(destroyed\)/],
  ['nan', 'nan', /is NaN/],
] as const) {
  test(`stops at ${fault} and goes on from its snapshot`, async ({ harness }) => {
    const result = await harness.evaluate(
      (fault) => window.harness.fault(window.harness.small('ns-gan'), 'webgpu-fused', fault),
      fault,
    );
    expect(result.reason).toBe(reason);
    expect(result.detail).toMatch(detail);
    expect(result.finite).toBe(true);
    expect(result.snapshotAt).toBeGreaterThan(0);
    expect(result.resumedFrom).toBe(result.snapshotAt);
    expect(result.reached).toBeGreaterThan(result.resumedFrom);
    expect(result.resumedOn).toBe(fault === 'nan' ? 'webgpu-fused' : 'wasm-relaxed');
  });
}
