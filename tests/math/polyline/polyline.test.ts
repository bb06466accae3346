import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clipSlopes,
  kantorovichPotential1d,
  mixturePdf,
  mixturePolylineMean,
  polyline,
  polylineAt,
  polylineLipschitz,
  type Polyline,
} from '@/math/index.ts';
import { integrate } from '@/math/quadrature/integrate.ts';
import { holds } from '../properties/property.ts';

/** Knots in order, some of them jumps. */
const drawn = fc
  .array(fc.tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -60, max: 60 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((knots) => knots.toSorted(([a], [b]) => a - b).map(([x, y]) => [x / 4, y / 8] as const))
  .filter((knots) => knots[0]![0] < knots.at(-1)![0])
  .map((knots) =>
    polyline(
      knots.map(([x]) => x),
      knots.map(([, y]) => y),
    ),
  );

describe('polylineAt', () => {
  it('gives the knots back, the later of two at a jump', () => {
    const f = polyline([0, 1, 1, 3], [0, 2, 5, 6]);
    expect([0, 1, 3].map((x) => polylineAt(x, f))).toEqual([0, 5, 6]);
    expect(polylineAt(NaN, f)).toBeNaN();
  });
  it('goes on straight on both sides, past jumps at the ends too', () => {
    const f = polyline([0, 0, 2, 2], [9, 1, 5, -7]);
    expect([-1, 0, 1, 2, 3].map((x) => polylineAt(x, f))).toEqual([-1, 1, 3, 5, 7]);
  });
});

describe('polylineLipschitz', () => {
  it('is infinite where f jumps, and not where a knot is repeated', () => {
    expect(polylineLipschitz(polyline([0, 1, 1, 2], [0, 1, 1.01, 1]))).toBe(Infinity);
    expect(polylineLipschitz(polyline([0, 1, 1, 2], [0, 1, 1, 3]))).toBe(2);
  });
});

describe('clipSlopes', () => {
  const slopes = ({ x, y }: Polyline) =>
    Array.from(x.subarray(1), (to, k) => (y[k + 1]! - y[k]!) / (to - x[k]!));

  it('never exceeds K, and lies as far above as below', () => {
    holds(drawn, fc.double({ min: 0, max: 4, noNaN: true }), (f, K) => {
      const g = clipSlopes(f, K);
      // Sums of a dozen eighths up to 60.
      expect(polylineLipschitz(g)).toBeLessThanOrEqual(K + 1e-11);
      const above = Array.from(f.x, (x, k) => polylineAt(x, g) - f.y[k]!);
      expect(Math.max(...above) + Math.min(...above)).toBeCloseTo(0, 11);
    });
  });
  it('leaves a function that is K-Lipschitz as it is, to the last bit', () => {
    holds(drawn, (f) => {
      const K = polylineLipschitz(f);
      if (K === Infinity) return;
      expect(Array.from(f.x, (x) => polylineAt(x, clipSlopes(f, K + 1e-9)))).toEqual(
        Array.from(f.x, (x) => polylineAt(x, f)),
      );
    });
  });
  it('clips each piece for itself', () => {
    expect(slopes(clipSlopes(polyline([0, 1, 2, 4, 4, 5], [0, 3, 2.5, -9, 1, 1]), 1))).toEqual([
      1, -0.5, -1, 0,
    ]);
  });
  it('of ten times an optimal potential is an optimal potential', () => {
    const { positions, potential } = kantorovichPotential1d([2, 3, 7, 8], [1, 0, 0, 1], [0, 1, 1, 0]);
    const steep = polyline(
      positions,
      potential.map((value) => 10 * value),
    );
    expect(slopes(clipSlopes(steep, 1))).toEqual([-1, 0, 1]);
  });
  it('leaves jumps out at the ends too', () => {
    // On [0, 2] the slope 2 is halved; f lies 3.5 below the result at 0 and 3.5 above it at 2.
    const { x, y } = clipSlopes(polyline([0, 0, 2, 2], [5, 0, 4, 9]), 1);
    expect([[...x], [...y]]).toEqual([
      [0, 2],
      [3.5, 5.5],
    ]);
  });
  it('refuses a K below 0', () => {
    expect(() => clipSlopes(polyline([0, 1], [0, 1]), -1)).toThrow(
      new RangeError('K is -1; it must be finite and at least 0.'),
    );
  });
});

describe('mixturePolylineMean', () => {
  const law = [
    { weight: 2, mean: -1, sd: 0.5 },
    { weight: 1, mean: 3, sd: 2 },
  ];
  it('agrees with quadrature', () => {
    const f = polyline([-3, -1, 0.5, 4, 5], [2, -1, 0, 7, 6]);
    const cuts = [-40, ...f.x, -2, -1.5, -0.5, 0, 1, 2, 3, 9, 40].toSorted((a, b) => a - b);
    const [mean] = integrate(
      (x, out) => void (out[0] = polylineAt(x, f) * mixturePdf(x, law)),
      Float64Array.from(cuts),
    );
    expect(mixturePolylineMean(f, law)).toBeCloseTo(mean!.value, 11);
  });
  it('of a straight line is its value at the mean', () => {
    expect(mixturePolylineMean(polyline([0, 1, 2], [5, 4, 3]), law)).toBeCloseTo(5 - 1 / 3, 14);
  });
  it('refuses what is no mixture', () => {
    expect(() => mixturePolylineMean(polyline([0, 1], [0, 1]), [])).toThrow(/^mixture /);
  });
  it('refuses a function that jumps', () => {
    expect(() => mixturePolylineMean(polyline([0, 0, 1], [0, 1, 1]), law)).toThrow(
      new RangeError('f.x has 0 after 0; they must increase.'),
    );
  });
});

describe('polyline', () => {
  it.each([
    ['x has 0 after 1; it must not decrease.', () => polyline([1, 0], [0, 0])],
    ['x is 1 throughout; give at least two different positions.', () => polyline([1, 1], [0, 1])],
    ['x[0] is NaN; every entry must be finite.', () => polyline([NaN, 1], [0, 1])],
    ['y[1] is NaN; every entry must be finite.', () => polyline([0, 1], [0, NaN])],
    ['x has 2 entries and y has 1; give both the same number.', () => polyline([0, 1], [0])],
  ])('refuses nonsense: %s', (message, run) => {
    expect(run).toThrow(new RangeError(message));
  });
});
