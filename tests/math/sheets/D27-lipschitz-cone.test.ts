import { describe, expect, it } from 'vitest';
import { lipschitzConstant, outsideCone } from '@/math/index.ts';

/** Sixteenths from −reach to reach: every difference, square and quotient below is exact. */
const grid = (reach: number) => Array.from({ length: 32 * reach + 1 }, (_, k) => k / 16 - reach);
const points = grid(2);
const sizes = points.map(Math.abs);
const squares = points.map((x) => x * x);

describe('D27: |x| is 1-Lipschitz and not differentiable', () => {
  it('its steepest chord has slope 1', () => {
    expect(lipschitzConstant(points, sizes).value).toBe(1);
  });
  it('no point leaves the double cone of slope 1 along it, some leave every narrower one', () => {
    for (const apex of points.keys()) {
      expect(outsideCone(points, sizes, apex, 1)).toEqual([]);
      expect(outsideCone(points, sizes, apex, 0.9375).length).toBeGreaterThan(0);
    }
  });
  it('its slope jumps from −1 to 1 at 0', () => {
    const zero = points.indexOf(0);
    const slope = (k: number) => (sizes[k + 1]! - sizes[k]!) / (points[k + 1]! - points[k]!);
    expect([slope(zero - 1), slope(zero)]).toEqual([-1, 1]);
  });
});

describe('D27: x² is continuously differentiable and not Lipschitz on the line', () => {
  it.each([1, 10, 100])(
    'of size up to %d: its steepest chord is the last one, of slope 2·reach − 1/16',
    (reach) => {
      const x = grid(reach);
      expect(
        lipschitzConstant(
          x,
          x.map((place) => place * place),
        ).value,
      ).toBe(2 * reach - 1 / 16);
    },
  );
  it.each([0.5, 1, 1.5])('it leaves the cone of slope %d at 0 exactly beyond |x| = %d', (K) => {
    const outside = outsideCone(points, squares, points.indexOf(0), K).map((i) => points[i]!);
    expect(outside).toEqual(points.filter((x) => Math.abs(x) > K));
  });
  it('on [−½, ½] alone it is 1-Lipschitz', () => {
    const [x, f] = [points, squares].map((list) => list.filter((_, i) => Math.abs(points[i]!) <= 0.5));
    for (const apex of x!.keys()) expect(outsideCone(x!, f!, apex, 1)).toEqual([]);
    expect(lipschitzConstant(x!, f!).value).toBeLessThan(1);
  });
});
