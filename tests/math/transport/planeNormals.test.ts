import { describe, expect, it } from 'vitest';
import { normalKl, planeNormalGeodesic, planeNormalKl, planeNormalMap, planeNormalW2 } from '@/math/index.ts';
import { covarianceFactor } from '@/math/distribution/covarianceFactor.ts';

const at = (x: number, y: number, covariance: readonly number[]) => ({ mean: [x, y], covariance });
const ROUND = [1, 0, 0, 1];
const POINT = [0, 0, 0, 0];
const [ACROSS, UP] = [
  [4, 0, 0, 0],
  [0, 0, 0, 9],
] as const;

describe('planeNormalW2', () => {
  it('between points is their distance', () => {
    expect(planeNormalW2(at(0, 0, POINT), at(3, 4, POINT))).toEqual({ distance: 5, bures: 0 });
  });
  it('from a point to a law is its spread', () => {
    // Roots and squares of a few entries.
    expect(Math.abs(planeNormalW2(at(0, 0, POINT), at(0, 0, [9, 3, 3, 16])).bures - 5)).toBeLessThan(4e-15);
  });
  it('between laws on crossing lines carries everything', () => {
    const { bures } = planeNormalW2(at(0, 0, ACROSS), at(0, 0, UP));
    expect(Math.abs(bures - Math.sqrt(13))).toBeLessThan(1e-15);
  });
  it('between laws on one line is that of the line', () => {
    expect(planeNormalW2(at(0, 0, ACROSS), at(0, 0, [25, 0, 0, 0])).bures).toBe(3);
  });
  it('sees shapes that turn against one another', () => {
    // S and its mirror image: tr (S_p^½ S_q S_p^½)^½ = √(tr S_p S_q + 2 det) = √(8 + 6), of traces 4 and 4.
    const { bures } = planeNormalW2(at(0, 0, [2, 1, 1, 2]), at(0, 0, [2, -1, -1, 2]));
    expect(Math.abs(bures ** 2 - (8 - 2 * Math.sqrt(12)))).toBeLessThan(1e-15);
  });
});

describe('planeNormalMap', () => {
  it('carries the covariance: T S T = the other', () => {
    const { matrix, offset } = planeNormalMap(at(1, 2, [4, 2, 2, 5]), at(5, 1, [2, -1, -1, 3]));
    const [a, b, c, d] = Array.from(matrix);
    expect(b).toBe(c);
    const carried = [
      a! * (4 * a! + 2 * b!) + b! * (2 * a! + 5 * b!),
      a! * (4 * c! + 2 * d!) + b! * (2 * c! + 5 * d!),
      c! * (4 * c! + 2 * d!) + d! * (2 * c! + 5 * d!),
    ];
    [2, -1, 3].forEach((entry, k) => expect(Math.abs(carried[k]! - entry)).toBeLessThan(1e-14));
    expect(Math.abs(a! * 1 + b! * 2 + offset[0]! - 5)).toBeLessThan(1e-14);
    expect(Math.abs(c! * 1 + d! * 2 + offset[1]! - 1)).toBeLessThan(1e-14);
  });
  it('may fall on a line but not come from one', () => {
    expect([...planeNormalMap(at(0, 0, ROUND), at(0, 0, ACROSS)).matrix]).toEqual([2, 0, 0, 0]);
    for (const singular of [ACROSS, UP, POINT, [1, 2, 2, 4]]) {
      expect(() => planeNormalMap(at(0, 0, singular), at(0, 0, ROUND))).toThrow(
        new RangeError('p.covariance is singular; the optimal map needs a law that fills the plane.'),
      );
    }
  });
});

describe('planeNormalGeodesic', () => {
  it('starts and ends at the laws', () => {
    const [p, q] = [at(1, 2, [4, 2, 2, 5]), at(5, 1, [9, 3, 3, 17])];
    expect(planeNormalGeodesic(p, q, 0)).toEqual({
      mean: Float64Array.of(1, 2),
      covariance: Float64Array.of(4, 2, 2, 5),
    });
    const { mean, covariance } = planeNormalGeodesic(p, q, 1);
    expect([...mean]).toEqual([5, 1]);
    q.covariance.forEach((entry, k) => expect(Math.abs(covariance[k]! - entry)).toBeLessThan(1e-14));
  });
  it('between parallel shapes goes straight in the sds', () => {
    expect(planeNormalGeodesic(at(0, 0, [1, 0, 0, 4]), at(4, 8, [25, 0, 0, 16]), 0.25)).toEqual({
      mean: Float64Array.of(1, 2),
      covariance: Float64Array.of(4, 0, 0, 6.25),
    });
  });
  it('stays within the way', () => {
    expect(() => planeNormalGeodesic(at(0, 0, ROUND), at(0, 0, ROUND), 1.5)).toThrow(
      new RangeError('t is 1.5; it must lie in [0, 1].'),
    );
  });
});

describe('planeNormalKl', () => {
  it('of uncorrelated laws is the sum over the axes', () => {
    const kl = planeNormalKl(at(1, -2, [4, 0, 0, 1]), at(0, 1, [1, 0, 0, 9]));
    const axes =
      normalKl({ mean: 1, sd: 2 }, { mean: 0, sd: 1 }) + normalKl({ mean: -2, sd: 1 }, { mean: 1, sd: 3 });
    expect(Math.abs(kl - axes)).toBeLessThan(1e-15);
  });
  it('of correlated laws is ½ (tr + quadratic − 2 + ln of determinants)', () => {
    // S_q⁻¹ = [[5, −2], [−2, 4]]/16; tr S_q⁻¹S_p = (5·2 + 2·(−2)·(−1) + 4·3)/16 = 26/16; dᵀS_q⁻¹d with d = (1, 1): 5/16.
    const kl = planeNormalKl(at(1, 1, [2, -1, -1, 3]), at(0, 0, [4, 2, 2, 5]));
    expect(Math.abs(kl - 0.5 * (26 / 16 + 5 / 16 - 2 + Math.log(16 / 5)))).toBeLessThan(1e-15);
  });
  it('is Infinity between laws of different dimension, either way', () => {
    expect(planeNormalKl(at(0, 0, ACROSS), at(0, 0, ROUND))).toBe(Infinity);
    expect(planeNormalKl(at(0, 0, ROUND), at(0, 0, ACROSS))).toBe(Infinity);
    expect(planeNormalKl(at(0, 0, POINT), at(0, 0, ACROSS))).toBe(Infinity);
  });
  it('between points is 0 or Infinity', () => {
    expect(planeNormalKl(at(1, 2, POINT), at(1, 2, POINT))).toBe(0);
    expect(planeNormalKl(at(1, 2, POINT), at(1, 3, POINT))).toBe(Infinity);
    expect(planeNormalKl(at(1, 2, POINT), at(0, 2, POINT))).toBe(Infinity);
  });
  it('on one line is that of the line', () => {
    expect(planeNormalKl(at(3, 1, [4, 0, 0, 0]), at(0, 1, [9, 0, 0, 0]))).toBe(
      normalKl({ mean: 3, sd: 2 }, { mean: 0, sd: 3 }),
    );
    expect(planeNormalKl(at(1, 3, UP), at(1, 0, UP))).toBe(0.5);
    const slanted = planeNormalKl(at(3, 6, [1, 2, 2, 4]), at(0, 0, [4, 8, 8, 16]));
    expect(
      Math.abs(slanted - normalKl({ mean: Math.sqrt(45), sd: Math.sqrt(5) }, { mean: 0, sd: Math.sqrt(20) })),
    ).toBeLessThan(1e-15);
  });
  it('on two lines is Infinity, crossing or side by side', () => {
    expect(planeNormalKl(at(0, 0, ACROSS), at(0, 0, UP))).toBe(Infinity);
    expect(planeNormalKl(at(0, 0, ACROSS), at(0, 1, ACROSS))).toBe(Infinity);
    expect(planeNormalKl(at(0, 0, [1, 2, 2, 4]), at(0, 0, [4, 2, 2, 1]))).toBe(Infinity);
  });
});

describe('a law of the plane must be one', () => {
  const cases: readonly (readonly [unknown, string])[] = [
    [undefined, 'q is undefined; pass { mean, covariance }.'],
    [null, 'q is null; pass { mean, covariance }.'],
    [at(0, 0, [1, 0.5, 0.2, 1]), 'q.covariance has 0.5 and 0.2 off the diagonal; both must be the same.'],
    [
      at(0, 0, [1, 2, 2, 1]),
      'q.covariance is [1, 2, 2, 1]; its determinant and variances must be at least 0.',
    ],
    [
      at(0, 0, [-1, 0, 0, 1]),
      'q.covariance is [-1, 0, 0, 1]; its determinant and variances must be at least 0.',
    ],
    [
      at(0, 0, [1, 0, 0, -1]),
      'q.covariance is [1, 0, 0, -1]; its determinant and variances must be at least 0.',
    ],
    [
      at(0, 0, [0, 1, 1, 4]),
      'q.covariance is [0, 1, 1, 4]; its determinant and variances must be at least 0.',
    ],
    [at(0, 0, [1, 0, 1]), 'q.covariance has 3 entries; it must have 4.'],
    [at(NaN, 0, ROUND), 'q.mean[0] is NaN; every entry must be finite.'],
    [{ mean: [1], covariance: ROUND }, 'q.mean has 1 entries; it must have 2.'],
    [{ mean: [1, 2] }, 'q.covariance is undefined; pass an array of numbers.'],
  ];
  it.each(cases)('%j', (law, message) => {
    // The wrong type is the point of the test.
    expect(() => planeNormalW2(at(0, 0, ROUND), law as ReturnType<typeof at>)).toThrow(message);
  });
});

describe('covarianceFactor', () => {
  it('takes a determinant that rounding made negative for 0, and no more', () => {
    const [x, y] = [0.1, 0.3];
    // A rounded rank-1 covariance; its exact determinant is some 1e-19.
    expect(covarianceFactor(x * x, x * y, y * y)!.l22).toBeLessThan(1e-8);
    expect(covarianceFactor(1, 1 + 2 ** -52, 1)).toMatchObject({ l22: 0 });
    expect(covarianceFactor(1, 1 + 2 ** -48, 1)).toBeUndefined();
  });
  it('keeps the digits of a determinant that nearly vanishes', () => {
    const gap = 2 ** -40;
    // det [[1, 1 − g], [1 − g, 1]] = 2g − g².
    const { l22 } = covarianceFactor(1, 1 - gap, 1)!;
    expect(Math.abs(l22 / Math.sqrt(2 * gap - gap * gap) - 1)).toBeLessThan(4e-16);
  });
  it('takes variances whose product leaves the doubles', () => {
    expect(covarianceFactor(4e-300, 0, 9e-300)!.l22 / 3e-150).toBeCloseTo(1, 14);
    expect(covarianceFactor(4e300, 0, 9e300)!.l22 / 3e150).toBeCloseTo(1, 14);
    expect(covarianceFactor(1e-300, 1e300, 1e-300)).toBeUndefined();
  });
});
