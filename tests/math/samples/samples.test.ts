import { describe, expect, it } from 'vitest';
import {
  cramerSquared,
  createRng,
  energyDistance,
  maxSlicedWasserstein,
  medianDistance,
  mmd,
  randomDirections,
  slicedDistances,
  slicedWasserstein,
} from '@/math/index.ts';
import type { Kernel } from '@/math/index.ts';
import { compileKernel } from '@/math/samples/compileKernel.ts';
import { kernelSum } from '@/math/samples/kernelSum.ts';
import { readDirections } from '@/math/samples/readDirections.ts';

const axes = { dimension: 2, directions: [1, 0, 0, 1] };

describe('sliced transport', () => {
  it('is of order 2 and in one dimension unless told', () => {
    expect(slicedWasserstein([0, 0], [1, 7])).toBe(5);
    expect(slicedWasserstein([0, 0], [1, 7], { p: 1 })).toBe(4);
    expect(maxSlicedWasserstein([0, 0], [1, 7]).distance).toBe(5);
    expect(maxSlicedWasserstein([0, 0], [1, 7], { p: Infinity }).distance).toBe(7);
  });
  it('is 0 where all slices are, and does not overflow', () => {
    expect(slicedWasserstein([1, 2], [1, 2], axes)).toBe(0);
    expect(slicedWasserstein([0, 0], [3e200, 4e200], { ...axes, p: 3 })).toBe(4e200 * (91 / 128) ** (1 / 3));
  });
  it('max: the first direction wins a tie', () => {
    const { distance, direction } = maxSlicedWasserstein([0, 0], [2, 2], axes);
    expect([distance, ...direction]).toEqual([2, 1, 0]);
  });
  it('takes weights of either side alone', () => {
    const options = { ...axes, p: 1 };
    expect(slicedDistances([0, 0, 4, 8], [0, 0], { ...options, xWeights: [3, 1] }).distances).toEqual(
      Float64Array.of(1, 2),
    );
    expect(slicedDistances([0, 0], [0, 0, 4, 8], { ...options, yWeights: [1, 3] }).distances).toEqual(
      Float64Array.of(3, 6),
    );
  });
  it('draws 100 directions from an rng unless told, the first ones the same however many', () => {
    const directions = randomDirections(3, 2, createRng(7));
    expect(readDirections({ rng: createRng(7), count: 3 }, 2)).toEqual(directions);
    expect(readDirections({ rng: createRng(7) }, 2).slice(0, 6)).toEqual(directions);
    expect(readDirections({ rng: createRng(7) }, 2)).toHaveLength(200);
    expect(readDirections({ rng: createRng(7), count: 9 }, 1)).toEqual(Float64Array.of(1));
  });
  it('draws in all directions alike', () => {
    const count = 20_000;
    const directions = randomDirections(count, 3, createRng(11));
    // Each coordinate has mean 0 and mean square 1/3 with variances 1/3 and 4/45 a draw: four standard errors.
    for (let d = 0; d < 3; d++) {
      const own = directions.filter((_, k) => k % 3 === d);
      const mean = own.reduce((s, v) => s + v, 0) / count;
      const square = own.reduce((s, v) => s + v * v, 0) / count;
      expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / 3 / count));
      expect(Math.abs(square - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / count));
    }
  });
  it('draws again where all coordinates are 0', () => {
    const draws = [0, 0, 3, 4];
    const rng = { ...createRng(1), normal: () => draws.shift()! };
    expect(randomDirections(1, 2, rng)).toEqual(Float64Array.of(0.6, 0.8));
    expect(draws).toEqual([]);
  });
});

describe('energy distance', () => {
  it('of two points is √(2 d), in any dimension', () => {
    expect(energyDistance([1], [9])).toBe(4);
    expect(energyDistance([0, 0, 0], [2, 3, 6], { dimension: 3 })).toBe(Math.sqrt(14));
  });
  it('of SciPy’s tests: energy_distance([0, 8], [0, 8], [3, 1], [2, 2]) and a weight of 0', () => {
    // F − G = 1/4 over a length of 8: √(2 · 8/16).
    expect(energyDistance([0, 8], [0, 8], { xWeights: [3, 1], yWeights: [2, 2] })).toBe(1);
    expect(energyDistance([1, 2, 70], [1, 2], { xWeights: [1, 1, 0] })).toBe(0);
    expect(cramerSquared([0, 8], [0, 8], { xWeights: [3, 1], yWeights: [2, 2] })).toBe(0.5);
  });
  it('on the line keeps its digits for samples that hardly differ', () => {
    // A third of the mass moves by 2⁻³⁰: √(2·2⁻³⁰/9), which a difference of mean distances knows to six digits.
    const expected = Math.sqrt(2 * 2 ** -30) / 3;
    expect(Math.abs(energyDistance([0, 1, 3], [2 ** -30, 1, 3]) / expected - 1)).toBeLessThan(1e-14);
  });
  it('takes weights of either side alone, in the plane too', () => {
    // √(2·E − ¼·¾·2·5): a law of ¾ at 0 and ¼ at distance 5, against 0: ¼·√(2·5).
    const expected = Math.sqrt(10) / 4;
    expect(energyDistance([0, 5], [0], { xWeights: [3, 1] })).toBeCloseTo(expected, 15);
    expect(energyDistance([0], [0, 5], { yWeights: [3, 1] })).toBeCloseTo(expected, 15);
    const plane = { dimension: 2 };
    expect(energyDistance([0, 0, 3, 4], [0, 0], { ...plane, xWeights: [3, 1] })).toBeCloseTo(expected, 15);
    expect(energyDistance([0, 0], [0, 0, 3, 4], { ...plane, yWeights: [3, 1] })).toBeCloseTo(expected, 15);
  });
});

describe('kernels', () => {
  it.each<[Kernel, number]>([
    [{ kind: 'rbf', sigma: 5 }, Math.exp(-0.5)],
    [{ kind: 'rbf', sigma: [5, 2.5] }, (Math.exp(-0.5) + Math.exp(-2)) / 2],
    [{ kind: 'laplace', scale: 7 }, Math.exp(-1)],
    [{ kind: 'linear' }, 5 * 8 + 2 * 6],
    [{ kind: 'energy' }, -5],
  ])('%o between points (5, 2) and (8, 6)', (kernel, value) => {
    // The points lie second in their lists.
    expect(compileKernel(kernel, 2)([0, 0, 5, 2], 2, [1, 1, 8, 6], 2)).toBe(value);
  });
  it('of very small or large widths neither under- nor overflow', () => {
    expect(compileKernel({ kind: 'rbf', sigma: 1e-200 }, 1)([0], 0, [1e-150], 0)).toBe(0);
    expect(compileKernel({ kind: 'rbf', sigma: 1e200 }, 1)([0], 0, [1e150], 0)).toBe(1);
    expect(compileKernel({ kind: 'rbf', sigma: 1e-200 }, 1)([3], 0, [3], 0)).toBe(1);
  });
  it('sum without losing small terms', () => {
    expect(kernelSum([1e16, 1, -1e16], [1, 1], compileKernel({ kind: 'linear' }, 1), 1)).toBe(2);
    expect(kernelSum([1, 1e16, -1e16], [1], compileKernel({ kind: 'linear' }, 1), 1)).toBe(1);
    expect(kernelSum([1, 2, 3, 4], [5, 6], compileKernel({ kind: 'linear' }, 2), 2)).toBe(17 + 39);
  });
});

describe('maximum mean discrepancy', () => {
  it('of two points each: the sums by hand', () => {
    // k within x: 0, −2; within y: 0, −4; across: −5, −9, −3, −7.
    const { biasedSquared, unbiasedSquared, distance } = mmd([0, 2], [5, 9], { kernel: { kind: 'energy' } });
    expect(biasedSquared).toBe((2 * -2) / 4 + (2 * -4) / 4 + (2 * 24) / 4);
    expect(unbiasedSquared).toBe(-2 - 4 + 12);
    expect(distance).toBe(3);
  });
  it('of unequal sizes, in the plane', () => {
    const linear = mmd([0, 0, 2, 4, 4, 2], [1, 1], { kernel: { kind: 'linear' }, dimension: 2 });
    // Means (2, 2) and (1, 1).
    expect(linear.biasedSquared).toBeCloseTo(2, 14);
    expect(linear.distance).toBeCloseTo(Math.SQRT2, 14);
  });
  it('has no unbiased value where a sample has one point', () => {
    const kernel = { kind: 'energy' } as const;
    expect(mmd([0], [1, 2], { kernel }).unbiasedSquared).toBeNaN();
    expect(mmd([0, 1], [2], { kernel }).unbiasedSquared).toBeNaN();
    expect(mmd([0, 1], [2, 3], { kernel }).unbiasedSquared).not.toBeNaN();
  });
  it('has distance 0 where rounding makes the square negative', () => {
    const x = [0.1, 0.7, 0.3];
    const { biasedSquared, distance } = mmd(x, [...x].reverse(), { kernel: { kind: 'linear' } });
    expect(biasedSquared).toBeLessThanOrEqual(1e-16);
    expect(distance).toBe(Math.sqrt(Math.max(0, biasedSquared)));
  });
  it('takes the median distance as width where no kernel is given', () => {
    expect(medianDistance([0, 1], [3])).toBe(2);
    expect(mmd([0, 1], [3])).toEqual(mmd([0, 1], [3], { kernel: { kind: 'rbf', sigma: 2 } }));
    expect(medianDistance([0, 1], [3, 7])).toBe(Math.sqrt(12.5));
    expect(medianDistance([0, 0], [3, 4], { dimension: 2 })).toBe(5);
  });
});

describe('bad samples are refused', () => {
  const rng = createRng(1);
  const kernel = (text: string): Kernel => JSON.parse(text);
  it.each<[() => unknown, RegExp]>([
    [() => slicedWasserstein([], [1]), /^x is empty; /],
    [() => slicedWasserstein([0, 1, 2], [0, 1], axes), /^x has 3 coordinates; .* dimension, which is 2\.$/],
    [() => slicedWasserstein([0, 1], [NaN, 1], axes), /^y\[1?0?\] is NaN; /],
    [() => slicedWasserstein([0], [1], { dimension: 0 }), /^dimension is 0; /],
    [() => slicedWasserstein([0], [1], { dimension: 1.5 }), /^dimension is 1\.5; /],
    [() => slicedWasserstein([0], [1], { p: 0.5 }), /^p is 0\.5; /],
    [() => slicedWasserstein([0], [1], { p: Infinity }), /^p is Infinity; a mean over directions needs/],
    [() => slicedWasserstein([0, 1], [0, 1], { dimension: 2 }), /^directions is undefined; give directions/],
    [() => slicedWasserstein([0, 1], [0, 1], { dimension: 2, directions: [] }), /^directions is empty; /],
    [() => slicedWasserstein([0, 1], [0, 1], { dimension: 2, directions: [1] }), /^directions has 1 coord/],
    [() => slicedWasserstein([0, 1], [0, 1], { dimension: 2, rng, count: 0 }), /^count is 0; /],
    [() => slicedWasserstein([0], [1], { xWeights: [1, 1] }), /^xWeights has 2 entries for 1 points; /],
    [() => slicedWasserstein([0], [1], { yWeights: [0] }), /^yWeights sums to 0; /],
    [() => slicedWasserstein([0], [1], { yWeights: [1, 2] }), /^yWeights has 2 entries for 1 points; /],
    [() => maxSlicedWasserstein([0], [Infinity]), /^y\[0\] is Infinity; /],
    [() => randomDirections(1.5, 2, rng), /^count is 1\.5; /],
    [() => randomDirections(1, 0, rng), /^dimension is 0; /],
    [() => energyDistance([], [1]), /^x is empty; /],
    [() => energyDistance([1], [NaN]), /^y\[0\] is NaN; /],
    [() => energyDistance([1], [1], { dimension: 2 }), /^x has 1 coordinates; /],
    [() => energyDistance([1], [1], { xWeights: [1, 1] }), /^xWeights has 2 entries for 1 points; /],
    [() => energyDistance([1], [1], { yWeights: [-1] }), /^yWeights\[0\] is -1; /],
    [() => cramerSquared([], [1]), /^x is empty; /],
    [() => cramerSquared([1], []), /^y is empty; /],
    [() => cramerSquared([1], [1], { xWeights: [0] }), /^xWeights sums to 0; /],
    [() => cramerSquared([1], [1], { yWeights: [-1] }), /^yWeights\[0\] is -1; /],
    [() => medianDistance([NaN], [1]), /^x\[0\] is NaN; /],
    [() => medianDistance([0], []), /^y is empty; /],
    [() => mmd([NaN], [1]), /^x\[0\] is NaN; /],
    [() => mmd([0], [1, 2, 3], { dimension: 2 }), /^x has 1 coordinates; /],
    [() => mmd([0, 1], [1, 2, 3], { dimension: 2 }), /^y has 3 coordinates; /],
    [() => mmd([0, 0], [0]), /^kernel is undefined; give one, for the median distance/],
    [() => mmd([0], [1], { kernel: kernel('{"kind": "cubic"}') }), /^kernel is "cubic"; it must be one of/],
    [() => mmd([0], [1], { kernel: { kind: 'rbf', sigma: 0 } }), /^sigma is 0; /],
    [() => mmd([0], [1], { kernel: { kind: 'rbf', sigma: NaN } }), /^sigma(\[0\])? is NaN; /],
    [() => mmd([0], [1], { kernel: { kind: 'rbf', sigma: [] } }), /^sigma is empty; /],
    [() => mmd([0], [1], { kernel: { kind: 'rbf', sigma: [1, -1] } }), /^sigma is -1; /],
    [() => mmd([0], [1], { kernel: { kind: 'laplace', scale: 0 } }), /^scale is 0; /],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});
