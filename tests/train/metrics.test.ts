import { describe, expect, test } from 'vitest';
import { createRng } from '@/math/random/createRng.ts';
import { displayReal } from '@/train/batches.ts';
import { createDataset } from '@/train/datasets/createDataset.ts';
import { gaussianModes } from '@/math/random/datasets/gaussianModes.ts';
import { coverage } from '@/train/metrics/coverage.ts';
import { exactW1 } from '@/train/metrics/exactW1.ts';
import { modeRadius } from '@/train/metrics/modeRadius.ts';
import { defaultSpec } from '@/train/spec.ts';
import type { NamedDataset } from '@/train/spec.ts';

const eight = createDataset({ name: '8gaussians' });
/** Copies of points, laid flat. */
const times = (count: number, ...points: (readonly [number, number])[]) =>
  points.flatMap((point) => Array.from({ length: count }, () => point).flat());

describe('modeRadius', () => {
  test('is an eighth of the spacing where 3 sd is less', () => {
    expect(modeRadius(eight)).toBeCloseTo((2 * (2 / 1.414) * Math.sin(Math.PI / 8)) / 8, 14);
    expect(modeRadius(createDataset({ name: '25gaussians' }))).toBeCloseTo(2 / 2.828 / 8, 14);
  });

  test('is 3 sd where that is more', () => {
    expect(
      modeRadius(
        gaussianModes(
          [
            [0, 0],
            [1, 0],
          ],
          0.1,
        ),
      ),
    ).toBeCloseTo(0.3, 14);
  });

  test('of a lone mode is 3 sd, and of none NaN', () => {
    expect(modeRadius(gaussianModes([[0, 0]], 0.1))).toBeCloseTo(0.3, 14);
    expect(modeRadius(createDataset({ name: 'ring' }))).toBeNaN();
  });
});

describe('coverage', () => {
  test.each(['8gaussians', '25gaussians'] as const)('%s covers itself', (name) => {
    const dataset = createDataset({ name });
    const samples = displayReal({ ...defaultSpec('gan'), dataset: { name } }, 2000);
    const { modesCovered, modesTotal, goodShare } = coverage(dataset, samples);
    expect([modesCovered, modesTotal]).toEqual([dataset.modes.length, dataset.modes.length]);
    // At 3 sd a share exp(−9/2) = 1.1 % of a plane Gaussian lies outside; the radius is no less.
    expect(goodShare).toBeGreaterThan(0.98);
  });

  test('needs 1 % of the samples at a mode', () => {
    const [first, second] = eight.modes;
    expect(coverage(eight, times(99, first!).concat(times(1, second!))).modesCovered).toBe(2);
    expect(coverage(eight, times(100, first!).concat(times(1, second!))).modesCovered).toBe(1);
  });

  test('counts the samples that lie at some mode', () => {
    expect(coverage(eight, [...times(3, eight.modes[4]!), ...times(1, [0, 0])])).toEqual({
      modesCovered: 1,
      modesTotal: 8,
      goodShare: 0.75,
    });
  });

  test.each(['8gaussians', '25gaussians'] as const)('of %s is not met by chance', (name) => {
    const rng = createRng(3);
    const noise = Float32Array.from({ length: 20_000 }, () => 4 * rng.uniform() - 2);
    expect(coverage(createDataset({ name }), noise).modesCovered).toBe(0);
  });

  test.each(['swissroll', 'ring', 'moons'] satisfies NamedDataset[])(
    'of %s, which has no modes, is none',
    (name) => {
      expect(coverage(createDataset({ name }), [0, 0])).toEqual({
        modesCovered: 0,
        modesTotal: 0,
        goodShare: NaN,
      });
    },
  );

  test('does not count what is not a number', () => {
    expect(coverage(eight, [NaN, 0, NaN, NaN])).toEqual({ modesCovered: 0, modesTotal: 8, goodShare: 0 });
  });
});

describe('exactW1', () => {
  const real = displayReal(defaultSpec('gan'), 64);

  test('is the length of the shift between a cloud and itself moved', () => {
    const moved = real.map((value, i) => value + (i % 2 === 0 ? 3 : 4));
    // Float32 coordinates near 5 are rounded to 2⁻²³·5 ≈ 6e-7.
    expect(exactW1(moved, real)).toBeCloseTo(5, 6);
  });

  test('does not mind the order of the points', () => {
    const turned = Float32Array.from({ length: 128 }, (_, i) => real[(i + 10) % 128]!);
    expect(exactW1(turned, real)).toBe(0);
  });

  test('is the mean distance to a point mass', () => {
    const origin = new Float32Array(128);
    const mean =
      Array.from({ length: 64 }, (_, i) => Math.hypot(real[2 * i]!, real[2 * i + 1]!)).reduce(
        (a, b) => a + b,
      ) / 64;
    expect(exactW1(origin, real)).toBeCloseTo(mean, 12);
  });

  test.each([
    [[0, 0], [0, 0, 1, 1], 'it got 1 and 2'],
    [[], [], 'it got 0 and 0'],
  ])('refuses %j against %j', (samples, points, message) => {
    expect(() => exactW1(samples, points)).toThrow(message);
  });
});
