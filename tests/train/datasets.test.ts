import { describe, expect, test } from 'vitest';
import { createRng } from '@/math/random/createRng.ts';
import { createDataset } from '@/train/datasets/createDataset.ts';
import { drawnPoints } from '@/math/random/datasets/drawnPoints.ts';
import { unitVector } from '@/math/random/datasets/unitVector.ts';
import type { DatasetSpec } from '@/train/spec.ts';

const COUNT = 20_000;
const SPECS: readonly DatasetSpec[] = [
  { name: '8gaussians' },
  { name: '25gaussians' },
  { name: 'swissroll' },
  { name: 'ring' },
  { name: 'moons' },
  { name: 'drawn', points: [-1, 0.5, 1.5, 0] },
];

function sample(spec: DatasetSpec): [number, number][] {
  const points = new Float32Array(2 * COUNT);
  createDataset(spec).fill(createRng(4), points);
  return Array.from({ length: COUNT }, (_, i) => [points[2 * i]!, points[2 * i + 1]!]);
}

describe.each(SPECS)('$name', (spec) => {
  test('lies in the plot, but for noise', () => {
    // The Swiss roll's outer turn reaches 1.5·3π/7.5 = 1.885, with noise of sd 0.033: 2 is its 3.4 sd.
    const outside = sample(spec).filter(([x, y]) => !(Math.abs(x) <= 2 && Math.abs(y) <= 2));
    expect(outside.length / COUNT).toBeLessThan(1e-3);
  });

  test('follows from the stream alone', () => {
    expect(sample(spec)).toEqual(sample(spec));
  });
});

describe.each([
  ['8gaussians', 8, 0.02 / 1.414],
  ['25gaussians', 25, 0.05 / 2.828],
] as const)('%s', (name, count, sd) => {
  const dataset = createDataset({ name });
  const homes = sample({ name }).map(([x, y]) => {
    const distances = dataset.modes.map(([u, v]) => Math.hypot(x - u, y - v));
    const mode = distances.indexOf(Math.min(...distances));
    return { mode, dx: x - dataset.modes[mode]![0], dy: y - dataset.modes[mode]![1] };
  });

  test('has its modes and sd', () => {
    expect(dataset.modes).toHaveLength(count);
    expect(new Set(dataset.modes.map(String)).size).toBe(count);
    expect(dataset.sd).toBe(sd);
  });

  test('draws its modes about equally often', () => {
    const counts = dataset.modes.map((_, mode) => homes.filter((home) => home.mode === mode).length);
    // Four standard deviations of a binomial count.
    const expected = COUNT / count;
    for (const hits of counts) expect(Math.abs(hits - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  test('scatters by its sd in both directions', () => {
    for (const key of ['dx', 'dy'] as const) {
      const variance = homes.reduce((sum, home) => sum + home[key] ** 2, 0) / COUNT;
      // Four standard errors of a variance: relative error √(2/20,000) = 1 %.
      expect(Math.abs(variance / sd ** 2 - 1)).toBeLessThan(0.04);
    }
  });
});

test("the eight Gaussians have the toy code's centres", () => {
  const { modes } = createDataset({ name: '8gaussians' });
  modes.forEach(([x, y], k) => {
    expect(x).toBeCloseTo((2 / 1.414) * Math.cos((k * Math.PI) / 4), 14);
    expect(y).toBeCloseTo((2 / 1.414) * Math.sin((k * Math.PI) / 4), 14);
  });
});

test('the Swiss roll grows from radius 0.63 to 1.88 as its angle turns three half circles', () => {
  const radii = sample({ name: 'swissroll' }).map(([x, y]) => Math.hypot(x, y));
  // Noise has sd 0.033; five of them bound 20,000 draws.
  expect(Math.min(...radii)).toBeGreaterThan((1.5 * Math.PI) / 7.5 - 5 * 0.034);
  expect(Math.max(...radii)).toBeLessThan((4.5 * Math.PI) / 7.5 + 5 * 0.034);
  expect(radii.reduce((sum, r) => sum + r, 0) / COUNT).toBeCloseTo((3 * Math.PI) / 7.5, 2);
});

test('the ring has the radius of the eight Gaussians', () => {
  const radii = sample({ name: 'ring' }).map(([x, y]) => Math.hypot(x, y));
  // Noise across the ring lifts the mean radius by 0.05²/(2·1.41) = 0.0009.
  expect(radii.reduce((sum, r) => sum + r, 0) / COUNT).toBeCloseTo(2 / 1.414, 2);
});

test('the moons are mirror images through the origin', () => {
  const points = sample({ name: 'moons' });
  const mean = (pick: (point: [number, number]) => number) =>
    points.reduce((sum, p) => sum + pick(p), 0) / COUNT;
  // Four standard errors at a spread of about 0.9.
  expect(Math.abs(mean(([x]) => x))).toBeLessThan(0.026);
  expect(Math.abs(mean(([, y]) => y))).toBeLessThan(0.026);
});

test('drawn points come out near what was drawn, each about as often', () => {
  const left = sample({ name: 'drawn', points: [-1, 0.5, 1.5, 0] }).filter(
    ([x, y]) => Math.hypot(x + 1, y - 0.5) < 0.11,
  );
  // Four standard deviations of a fair coin thrown 20,000 times.
  expect(Math.abs(left.length - COUNT / 2)).toBeLessThan(283);
});

test('drawn points need a pair', () => {
  expect(() => drawnPoints([])).toThrow('drawn has 0 numbers');
  expect(() => drawnPoints([1, 2, 3])).toThrow('drawn has 3 numbers');
});

test('unitVector is the cosine and sine of turns', () => {
  for (let t = -3; t < 3; t += 0.0137) {
    const [cos, sin] = unitVector(t);
    // Rounding of 2πt itself: |t| ≤ 3 turns times 2⁻⁵², and the series' own few units in the last place.
    expect(Math.abs(cos - Math.cos(2 * Math.PI * t))).toBeLessThan(5e-15);
    expect(Math.abs(sin - Math.sin(2 * Math.PI * t))).toBeLessThan(5e-15);
  }
  expect([unitVector(0), unitVector(0.25), unitVector(0.5)]).toEqual([
    [1, 0],
    [-0, 1],
    [-1, -0],
  ]);
});
