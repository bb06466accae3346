import { describe, expect, it } from 'vitest';
import { integrate } from '@/math/quadrature/integrate.ts';
import { kronrod15 } from '@/math/quadrature/kronrod15.ts';

/** Makes an integrand of one component, and counts its evaluations. */
function counted(f: (x: number) => number) {
  const seen = { count: 0 };
  return {
    seen,
    integrand: (x: number, out: Float64Array) => {
      seen.count++;
      out[0] = f(x);
    },
  };
}

describe('kronrod15', () => {
  it('is exact for polynomials up to degree 22, the Gauss rule inside it to 13', () => {
    for (let degree = 0; degree <= 22; degree++) {
      const { value, truncation } = kronrod15((x, out) => void (out[0] = x ** degree), 0, 2, 1);
      expect(value[0]! / (2 ** (degree + 1) / (degree + 1))).toBeCloseTo(1, 13);
      // Both rules agree to rounding.
      if (degree <= 13) expect(truncation[0]).toBeLessThan(1e-9 * value[0]!);
    }
  });
  it('says how far it may be off, and bounds the rounding by 50 units of the integral of |f|', () => {
    const { value, truncation, rounding } = kronrod15((x, out) => void (out[0] = Math.sqrt(x)), 0, 1, 1);
    expect(Math.abs(value[0]! - 2 / 3)).toBeGreaterThan(1e-6);
    expect(truncation[0]).toBeGreaterThan(Math.abs(value[0]! - 2 / 3));
    // QUADPACK's a (200 e/a)^1.5 with a = ∫ |√x − ⅔| = 16/81 and e = 2.3e-4.
    expect(truncation[0]).toBeCloseTo(0.0226, 3);
    const raised = kronrod15((x, out) => void (out[0] = 3 + Math.sqrt(x)), 0, 1, 1);
    expect(raised.truncation[0]).toBeCloseTo(truncation[0]!, 3);
    expect(rounding[0]! / (50 * Number.EPSILON * (2 / 3))).toBeCloseTo(1, 3);
    const odd = kronrod15((x, out) => void (out[0] = -x), -1, 3, 1);
    // ∫ |x| = 5 by the same rule, which does not see the kink.
    expect(odd.rounding[0]! / (50 * Number.EPSILON * 5)).toBeCloseTo(1, 1);
  });
  it('looks from left to right, and not at the ends', () => {
    const seen: number[] = [];
    kronrod15((x) => void seen.push(x), 2, 3, 1);
    expect(seen).toHaveLength(15);
    seen.forEach((x, k) => expect(x).toBeGreaterThan(seen[k - 1] ?? 2));
    expect(seen.at(-1)).toBeLessThan(3);
  });
  it('of a constant has no truncation', () => {
    expect(kronrod15((_x, out) => void (out[0] = 3), 5, 7, 1)).toMatchObject({
      from: 5,
      to: 7,
      truncation: Float64Array.of(0),
    });
  });
  it('keeps components apart', () => {
    const { value } = kronrod15(
      (x, out) => {
        out[0] = 1;
        out[1] = x;
        out[2] = x * x;
      },
      0,
      3,
      3,
    );
    [3, 4.5, 9].forEach((expected, d) => expect(value[d]).toBeCloseTo(expected, 13));
  });
});

describe('integrate', () => {
  it('halves until it is as accurate as asked, and no further', () => {
    const errors = [1e-4, 1e-8, 1e-12].map((absolute) => {
      const { integrand, seen } = counted(Math.sqrt);
      const [{ value, error } = { value: NaN, error: NaN }] = integrate(integrand, [0, 1], {
        absolute,
        relative: 0,
      });
      expect(Math.abs(value - 2 / 3)).toBeLessThanOrEqual(absolute);
      expect(error).toBeLessThan(2 * absolute);
      return seen.count;
    });
    expect(errors[0]).toBeLessThan(errors[1]!);
    expect(errors[1]).toBeLessThan(errors[2]!);
    expect(errors.every((count) => count % 15 === 0)).toBe(true);
  });
  it('measures a relative tolerance against the value, its sign aside', () => {
    for (const size of [1e-200, -1e-200, 1e200]) {
      const { integrand } = counted((x) => size * Math.sqrt(x));
      const [{ value } = { value: NaN }] = integrate(integrand, [0, 1], { absolute: 0, relative: 1e-10 });
      expect(Math.abs(value / (size * (2 / 3)) - 1)).toBeLessThan(1e-10);
    }
  });
  it('is satisfied only when every component is', () => {
    const [smooth, kinked] = integrate(
      (x, out) => {
        out[0] = x;
        out[1] = Math.abs(x - 1 / 3);
      },
      [0, 1],
      { dimension: 2 },
    );
    expect(smooth!.value).toBeCloseTo(0.5, 14);
    expect(kinked!.value).toBeCloseTo(5 / 18, 12);
  });
  it('says so by its error when the intervals run out', () => {
    const { integrand, seen } = counted((x) => (x < 1 / 3 ? 0 : 1));
    const [{ value, error } = { value: NaN, error: NaN }] = integrate(integrand, [0, 1], {
      maximumIntervals: 4,
    });
    expect(seen.count).toBeLessThanOrEqual(15 * 12);
    expect(error).toBeGreaterThan(1e-4);
    expect(Math.abs(value - 2 / 3)).toBeLessThan(error);
  });
  it('is content with one look where no more is allowed', () => {
    const { integrand, seen } = counted(Math.sqrt);
    integrate(integrand, [0, 1], { maximumIntervals: 1 });
    expect(seen.count).toBe(15);
  });
  it('counts the rounding of what needs no refinement', () => {
    const [{ error } = { error: NaN }] = integrate((_x, out) => void (out[0] = 1), [0, 1]);
    expect(error / (50 * Number.EPSILON)).toBeCloseTo(1, 1);
  });
  it('asked for no error at all, stops at rounding and at neighbouring doubles', () => {
    const { integrand, seen } = counted((x) => (x < 1 / 3 ? 0 : 1));
    const [{ value } = { value: NaN }] = integrate(integrand, [0, 1], { absolute: 0, relative: 0 });
    expect(value).toBeCloseTo(2 / 3, 15);
    // Some sixty halvings around the step, two intervals each.
    expect(seen.count).toBeLessThan(15 * 140);
  });
  it('ends at intervals one double wide', () => {
    const step = 1 / 3;
    const [{ value } = { value: NaN }] = integrate((x, out) => void (out[0] = x < step ? 0 : 1), [0, 1]);
    expect(value).toBeCloseTo(2 / 3, 13);
  });
  it('skips empty intervals and takes cuts where they are', () => {
    const { integrand, seen } = counted((x) => (x < 1 ? 1 : 2));
    const [{ value } = { value: NaN }] = integrate(integrand, [0, 1, 1, 3]);
    expect(value).toBeCloseTo(5, 13);
    expect(seen.count).toBe(30);
    expect(integrate(integrand, [2, 2])).toEqual([{ value: 0, error: 0 }]);
    expect(integrate(integrand, [2])).toEqual([{ value: 0, error: 0 }]);
  });
});
