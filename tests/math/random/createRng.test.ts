import { describe, expect, test } from 'vitest';
import { createRng } from '@/math/random/createRng.ts';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a stream', () => {
  test('is the same for the same seed, stream and counter', () => {
    expect(draw(50, createRng(5, 2, 9).normal)).toEqual(draw(50, createRng(5, 2, 9).normal));
  });

  test.each([
    ['seed', () => createRng(6, 2, 9)],
    ['high word of the seed', () => createRng(5 + 2 ** 32, 2, 9)],
    ['stream', () => createRng(5, 3, 9)],
    ['counter', () => createRng(5, 2, 10)],
  ])('shares no number with a stream of another %s', (_what, other) => {
    const here = new Set(draw(2000, createRng(5, 2, 9).uniform));
    expect(draw(2000, other().uniform).filter((value) => here.has(value))).toEqual([]);
  });

  test('splits into streams that neither share numbers with it nor move it', () => {
    const parent = createRng(5);
    const alone = draw(500, createRng(5).uniform);
    const children = [parent.split(0), parent.split(1), parent.split(0).split(0)];
    const all = [...children.flatMap((child) => draw(500, child.uniform)), ...draw(500, parent.uniform)];
    expect(new Set(all).size).toBe(2000);
    expect(all.slice(1500)).toEqual(alone);
  });

  test('splits by index alone, whatever was drawn before', () => {
    const parent = createRng(5);
    const before = parent.split(3).uniform();
    parent.uniform();
    expect(parent.split(3).uniform()).toBe(before);
  });
});

describe('a stream is refused', () => {
  const most = 2 ** 32 - 1;
  test.each([
    ['seed', 2 ** 53, () => createRng(2 ** 53)],
    ['stream', most + 1, () => createRng(5, most + 1)],
    ['counter', most + 1, () => createRng(5, 2, most + 1)],
    ['counter', most + 2, () => createRng(5, 2, most + 2)],
    ['index', most + 1, () => createRng(5).split(most + 1)],
    ['index', -1, () => createRng(5).split(-1)],
    ['index', 0.5, () => createRng(5).split(0.5)],
  ])('by its %s of %s', (name, value, open) => {
    expect(open).toThrow(new RegExp(`integer ${name} from 0 to \\d+; ${name} is ${value}\\.`));
  });

  test('and none at the largest of each', () => {
    expect(createRng(Number.MAX_SAFE_INTEGER, most, most).split(most).uniform()).toBeLessThan(1);
  });
});

describe('uniform', () => {
  const values = draw(100_000, createRng(1).uniform);

  test('lies in [0, 1)', () => {
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
  });

  test('uses 53 bits', () => {
    expect(values.every((value) => Number.isInteger(value * 2 ** 53))).toBe(true);
    expect(values.some((value) => !Number.isInteger(value * 2 ** 52))).toBe(true);
  });

  test('fills 100 equal cells evenly', () => {
    const counts = new Float64Array(100);
    for (const value of values) counts[Math.floor(value * 100)]! += 1;
    const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: 99 ± 14; this fixed seed is held to four such deviations.
    expect(Math.abs(chiSquare - 99)).toBeLessThan(56);
  });
});

describe('normal', () => {
  const values = draw(100_000, createRng(2).normal);

  test('has the moments of N(0, 1)', () => {
    // Four standard errors of each moment at 100,000 draws: sqrt(1, 2, 15, 96)/sqrt(1e5).
    expect(Math.abs(mean(values))).toBeLessThan(4 * Math.sqrt(1 / 1e5));
    expect(Math.abs(mean(values.map((z) => z ** 2)) - 1)).toBeLessThan(4 * Math.sqrt(2 / 1e5));
    expect(Math.abs(mean(values.map((z) => z ** 3)))).toBeLessThan(4 * Math.sqrt(15 / 1e5));
    expect(Math.abs(mean(values.map((z) => z ** 4)) - 3)).toBeLessThan(4 * Math.sqrt(96 / 1e5));
  });

  test('is uncorrelated from one draw to the next', () => {
    const products = values.slice(1).map((z, index) => z * values[index]!);
    expect(Math.abs(mean(products))).toBeLessThan(4 * Math.sqrt(1 / 1e5));
  });
});

test('the first draws of seed 7 are the same on every machine', () => {
  expect(draw(3, createRng(7).uniform)).toEqual([
    0.9545971285563127, 0.11417736176891524, 0.4069604038840833,
  ]);
  expect(draw(3, createRng(7).normal)).toEqual([1.691162627564778, -1.204607850046202, -0.23537096506933006]);
});

describe('integer', () => {
  test('takes each of 0 … n − 1 about equally often', () => {
    const rng = createRng(3);
    const counts = new Float64Array(7);
    for (let i = 0; i < 70_000; i += 1) counts[rng.integer(7)]! += 1;
    // Four standard deviations of a binomial count: sqrt(70000 · 1/7 · 6/7) = 92.6.
    expect(Math.max(...counts.map((count) => Math.abs(count - 10_000)))).toBeLessThan(371);
  });

  test('takes n = 1 and n = 2³²', () => {
    expect(createRng(3).integer(1)).toBe(0);
    expect(createRng(3).integer(2 ** 32)).toBeGreaterThan(2 ** 16);
  });

  test.each([0, -1, 1.5, NaN, 2 ** 32 + 1])('refuses n = %s', (n) => {
    expect(() => createRng(3).integer(n)).toThrow(`n is ${n}`);
  });
});

test.each([
  ['seed', () => createRng(-1)],
  ['seed', () => createRng(0.5)],
  ['seed', () => createRng(2 ** 53)],
  ['stream', () => createRng(1, 2 ** 32)],
  ['counter', () => createRng(1, 0, NaN)],
  ['index', () => createRng(1).split(-1)],
])('a wrong %s is named', (name, make) => {
  expect(make).toThrow(new RegExp(`integer ${name} from 0 to`));
});
