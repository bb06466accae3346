import { describe, expect, it } from 'vitest';
import { couplingCost, createRng, drawCategorical, drawCoupling, drawnPoints } from '@/math/index.ts';
import type { Margin } from '@/math/index.ts';
import { conditionalDistance } from '@/math/random/conditionalDistance.ts';
import { riemann } from '../sheets/riemann.ts';

const normal: Margin = { kind: 'normal', mean: 0, sd: 1 };
const uniform: Margin = { kind: 'uniform', from: 0, to: 1 };
const rng = () => createRng(7);

describe('what is refused', () => {
  // The parsing boundary: values that a caller without types may pass.
  const parsed = (text: string) => JSON.parse(text) as Margin;
  it.each([
    [() => drawCategorical([], 1, rng()), /^weights is empty; /],
    [() => drawCategorical([0, 0], 1, rng()), /^weights sums to 0; /],
    [() => drawCategorical([1, -1], 1, rng()), /^weights\[1\] is -1; /],
    [() => drawCategorical([1], -1, rng()), /^count is -1; it must be a whole number, 0 or more\.$/],
    [
      () => drawCoupling(parsed('null'), normal, { rho: 0, count: 1, rng: rng() }),
      /^x is null; pass \{ kind: 'normal', mean, sd \} or \{ kind: 'uniform', from, to \}\.$/,
    ],
    [() => drawCoupling(normal, parsed('3'), { rho: 0, count: 1, rng: rng() }), /^y is 3; pass/],
    [
      () => drawCoupling(parsed('{"kind":"beta"}'), normal, { rho: 0, count: 1, rng: rng() }),
      /^x\.kind is "beta"; it must be one of 'normal', 'uniform'\.$/,
    ],
    [
      () =>
        drawCoupling({ ...normal, kind: 'normal', mean: NaN, sd: 1 }, normal, {
          rho: 0,
          count: 1,
          rng: rng(),
        }),
      /^x\.mean is NaN; /,
    ],
    [
      () => drawCoupling(normal, { kind: 'normal', mean: 0, sd: -1 }, { rho: 0, count: 1, rng: rng() }),
      /^y\.sd is -1; /,
    ],
    [
      () => drawCoupling(normal, { kind: 'uniform', from: NaN, to: 1 }, { rho: 0, count: 1, rng: rng() }),
      /^y\.from is NaN; /,
    ],
    [
      () => drawCoupling(normal, { kind: 'uniform', from: 2, to: 1 }, { rho: 0, count: 1, rng: rng() }),
      /^y\.to is 1; it must be finite and at least 2\.$/,
    ],
    [
      () => drawCoupling(normal, normal, { rho: 1.1, count: 1, rng: rng() }),
      /^rho is 1\.1; it must lie in \[-1, 1\]\.$/,
    ],
    [
      () => drawCoupling(normal, normal, { rho: NaN, count: 1, rng: rng() }),
      /^rho is NaN; it must be finite\.$/,
    ],
    [() => drawCoupling(normal, normal, { rho: 0, count: 0.5, rng: rng() }), /^count is 0\.5; /],
    [() => couplingCost(normal, normal, { rho: -2 }), /^rho is -2; it must lie in \[-1, 1\]\.$/],
    [
      () => couplingCost(normal, normal, { rho: 0, cost: 'cube' as 'square' }),
      /^cost is "cube"; it must be one of 'distance', 'square'\.$/,
    ],
    [() => couplingCost(parsed('null'), normal, { rho: 0 }), /^x is null; /],
    [() => couplingCost(normal, parsed('null'), { rho: 0 }), /^y is null; /],
    [() => drawnPoints([1]), /^drawn has 1 numbers; drawnPoints needs x, y pairs for at least 1 point\.$/],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});

describe('draws', () => {
  it('none at all', () => {
    expect(drawCategorical([1], 0, rng())).toEqual(new Int32Array(0));
    expect(drawCoupling(normal, uniform, { rho: 0, count: 0, rng: rng() })).toEqual({
      x: new Float64Array(0),
      y: new Float64Array(0),
    });
  });
  it('at ρ = 0 are the stream’s own normals in turn', () => {
    const stream = rng();
    const [z, w] = [stream.normal(), stream.normal()];
    const { x, y } = drawCoupling(
      normal,
      { kind: 'normal', mean: 5, sd: 2 },
      { rho: 0, count: 1, rng: rng() },
    );
    expect([x[0], y[0]]).toEqual([z, 5 + 2 * w]);
  });
  it('at ρ = .6 mix them .6 to .8', () => {
    const stream = rng();
    const [z, w] = [stream.normal(), stream.normal()];
    const { y } = drawCoupling(normal, normal, { rho: 0.6, count: 1, rng: rng() });
    expect(y[0]).toBeCloseTo(0.6 * z + 0.8 * w, 15);
  });
});

describe('mean costs', () => {
  const law = (from: number, to: number): Margin => ({ kind: 'uniform', from, to });
  it.each([
    ['independent uniforms', uniform, uniform, 0, 1 / 3],
    ['antitone uniforms', uniform, uniform, -1, 1 / 2],
    ['uniforms one inside the other', uniform, law(-1, 3), 1, 5 / 6],
    ['independent uniforms apart', uniform, law(2, 4), 0, 2.5],
    ['independent normals', normal, normal, 0, 2 / Math.sqrt(Math.PI)],
    ['antitone normals', normal, normal, -1, 2 * Math.sqrt(2 / Math.PI)],
    ['equal normals', normal, normal, 1, 0],
  ])('E|X − Y| of %s', (_name, x, y, rho, exact) => {
    const { value, error } = couplingCost(x, y, { rho });
    // Quadrature to 1e-13 of the largest number involved, 4.
    expect(Math.abs(value - exact)).toBeLessThan(1e-12);
    expect(error).toBeLessThan(1e-11);
  });
  it.each([
    ['independent uniforms', uniform, uniform, 0, 1 / 6],
    ['antitone uniforms', uniform, uniform, -1, 1 / 3],
    ['equal uniforms', uniform, uniform, 1, 0],
    ['normals at ρ = ½, 3 apart', normal, { kind: 'normal', mean: 3, sd: 2 }, 0.5, 9 + 1 + 4 - 2],
    ['a normal and a uniform', normal, uniform, 1, 1 + 1 / 3 - 1 / Math.sqrt(Math.PI)],
    ['a uniform and a normal', uniform, normal, 1, 1 + 1 / 3 - 1 / Math.sqrt(Math.PI)],
  ] as const)('E(X − Y)² of %s', (_name, x, y, rho, exact) => {
    const { value, error } = couplingCost(x, y, { rho, cost: 'square' });
    expect(Math.abs(value - exact)).toBeLessThanOrEqual(error);
    expect(error).toBeLessThan(1e-12);
  });
  it('given one of the two, a uniform margin’s mean distance is the plain integral', () => {
    const phi = (v: number) => Math.exp(-0.5 * v * v) / Math.sqrt(2 * Math.PI);
    const cdf = (v: number) => riemann(phi, -9, v, 400);
    for (const y of [-0.5, 0.1, 0.8, 1, 2]) {
      const plain = riemann((w) => Math.abs(cdf(0.4 + 0.7 * w) - y) * phi(w), -9, 9, 2000);
      // A kink in a cell of width .009, and 400 cells for Φ.
      expect(Math.abs(conditionalDistance(uniform, y, 0.4, 0.7) - plain)).toBeLessThan(2e-5);
    }
  });
});
