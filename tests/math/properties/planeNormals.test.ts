import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  normalKl,
  normalW2,
  planeNormalGeodesic,
  planeNormalKl,
  planeNormalMap,
  planeNormalW2,
} from '@/math/index.ts';
import type { PlaneNormal } from '@/math/index.ts';
import { real } from './arbitraries.ts';
import { holds, near } from './property.ts';

interface Law extends PlaneNormal {
  readonly mean: readonly number[];
  readonly covariance: readonly number[];
}

/** Sds from .1 to 4 along axes turned by any angle. */
const law: fc.Arbitrary<Law> = fc
  .record({ x: real(-5, 5), y: real(-5, 5), long: real(0.1, 4), wide: real(0.1, 4), angle: real(0, 3.14) })
  .map(({ x, y, long, wide, angle }) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const off = (long * long - wide * wide) * c * s;
    return {
      mean: [x, y],
      covariance: [(long * c) ** 2 + (wide * s) ** 2, off, off, (long * s) ** 2 + (wide * c) ** 2],
    };
  });
const spread = real(0.1, 4);
const four = (m: ArrayLike<number>) => [m[0]!, m[1]!, m[2]!, m[3]!] as const;
const distance = (p: PlaneNormal, q: PlaneNormal) => planeNormalW2(p, q).distance;

/** The law of A x + b for x from a law. */
function carried({ mean, covariance }: Law, a: readonly number[], b: readonly number[]): Law {
  const [m, n, k, l] = four(a);
  const [xx, xy, , yy] = four(covariance);
  const off = m * (k * xx + l * xy) + n * (k * xy + l * yy);
  return {
    mean: [m * mean[0]! + n * mean[1]! + b[0]!, k * mean[0]! + l * mean[1]! + b[1]!],
    covariance: [
      m * m * xx + 2 * m * n * xy + n * n * yy,
      off,
      off,
      k * k * xx + 2 * k * l * xy + l * l * yy,
    ],
  };
}

describe('W₂ between normal laws of the plane', () => {
  it('is a metric', () => {
    holds(law, law, law, (p, q, r) => {
      const [pq, qp, pr, rq] = [distance(p, q), distance(q, p), distance(p, r), distance(r, q)];
      // Numbers up to 20, a dozen roundings.
      return distance(p, p) === 0 && pq > 0 === (p !== q) && near(pq, qp, 1e-14) && pq <= pr + rq + 1e-13;
    });
  });
  it('is the trace formula (two implementations)', () => {
    holds(law, law, (p, q) => {
      const [a, b, , c] = four(p.covariance);
      const [d, e, , f] = four(q.covariance);
      const root = Math.sqrt(a * d + 2 * b * e + c * f + 2 * Math.sqrt((a * c - b * b) * (d * f - e * e)));
      // The plain formula subtracts traces up to 64, and its determinants cancel to 1e-4 of their terms.
      return Math.abs(planeNormalW2(p, q).bures ** 2 - (a + c + d + f - 2 * root)) < 1e-11;
    });
  });
  it('is at least the distance of the means and at most what independent halves pay', () => {
    holds(law, law, (p, q) => {
      const means = Math.hypot(p.mean[0]! - q.mean[0]!, p.mean[1]! - q.mean[1]!);
      const traces = [p, q].map(({ covariance }) => covariance[0]! + covariance[3]!);
      const w2 = distance(p, q);
      return w2 >= means * (1 - 1e-15) && w2 ** 2 <= (means ** 2 + traces[0]! + traces[1]!) * (1 + 1e-14);
    });
  });
  it('along the axes is put together from the line', () => {
    holds(spread, spread, spread, spread, real(-5, 5), (a, b, c, d, shift) => {
      const [p, q] = [
        { mean: [0, shift], covariance: [a * a, 0, 0, b * b] },
        { mean: [1, 0], covariance: [c * c, 0, 0, d * d] },
      ];
      const first = normalW2({ mean: 0, sd: a }, { mean: 1, sd: c });
      const second = normalW2({ mean: shift, sd: b }, { mean: 0, sd: d });
      return near(distance(p, q), Math.hypot(first, second), 1e-14);
    });
  });
  it('turns, moves and scales with the plane', () => {
    holds(law, law, real(0, 6.28), real(0.1, 10), (p, q, angle, unit) => {
      const [c, s] = [unit * Math.cos(angle), unit * Math.sin(angle)];
      const turn = (r: Law) => carried(r, [c, -s, s, c], [3, -4]);
      // Turned covariances are rounded at 1e-16 of their larger sd², which the smaller sd feels 1,600 times.
      return near(distance(turn(p), turn(q)), unit * distance(p, q), 1e-11);
    });
  });
});

describe('the optimal map', () => {
  it('carries p to q at the cost W₂², by a symmetric matrix that turns nothing back', () => {
    holds(law, law, (p, q) => {
      const { matrix, offset } = planeNormalMap(p, q);
      const [a, b, c, d] = four(matrix);
      const arrived = carried(p, [a, b, c, d], Array.from(offset));
      const moved = carried(p, [a - 1, b, c, d - 1], Array.from(offset));
      const cost = moved.mean[0]! ** 2 + moved.mean[1]! ** 2 + moved.covariance[0]! + moved.covariance[3]!;
      return (
        b === c &&
        a >= 0 &&
        d >= 0 &&
        a * d - b * b >= -1e-9 &&
        // sd ratios up to 40, squared in the covariance.
        arrived.covariance.every((entry, k) => Math.abs(entry - q.covariance[k]!) < 1e-9) &&
        arrived.mean.every((entry, k) => Math.abs(entry - q.mean[k]!) < 1e-11) &&
        near(cost, distance(p, q) ** 2, 1e-9)
      );
    });
  });
  it('back again is its inverse', () => {
    holds(law, law, (p, q) => {
      const [there, back] = [planeNormalMap(p, q).matrix, planeNormalMap(q, p).matrix];
      const product = [
        there[0]! * back[0]! + there[1]! * back[2]!,
        there[0]! * back[1]! + there[1]! * back[3]!,
        there[2]! * back[0]! + there[3]! * back[2]!,
        there[2]! * back[1]! + there[3]! * back[3]!,
      ];
      return [1, 0, 0, 1].every((entry, k) => Math.abs(product[k]! - entry) < 1e-9);
    });
  });
});

describe('the geodesic', () => {
  it('goes at constant speed', () => {
    holds(law, law, real(0, 1), real(0, 1), (p, q, s, t) => {
      const whole = distance(p, q);
      const between = distance(planeNormalGeodesic(p, q, s), planeNormalGeodesic(p, q, t));
      // Near 0 the root of a rounded covariance, 1e-16 of 16, is 4e-8.
      return Math.abs(between - Math.abs(s - t) * whole) < 1e-6;
    });
  });
  it('is the same from the other end', () => {
    holds(law, law, real(0, 1), (p, q, t) => {
      const [there, back] = [planeNormalGeodesic(p, q, t), planeNormalGeodesic(q, p, 1 - t)];
      return (
        there.mean.every((entry, k) => near(entry, back.mean[k]!, 1e-13)) &&
        there.covariance.every((entry, k) => near(entry, back.covariance[k]!, 1e-12))
      );
    });
  });
});

describe('KL between normal laws of the plane', () => {
  it('is at least 0, and 0 for equal laws', () => {
    holds(law, law, (p, q) => planeNormalKl(p, q) >= 0 && planeNormalKl(p, p) === 0);
  });
  it('is the textbook formula (two implementations)', () => {
    holds(law, law, (p, q) => {
      const [a, b, , c] = four(p.covariance);
      const [d, e, , f] = four(q.covariance);
      const [x, y] = [p.mean[0]! - q.mean[0]!, p.mean[1]! - q.mean[1]!];
      const [detP, detQ] = [a * c - b * b, d * f - e * e];
      const trace = (f * a - 2 * e * b + d * c) / detQ;
      const far = (f * x * x - 2 * e * x * y + d * y * y) / detQ;
      // The plain determinants lose four digits.
      return near(planeNormalKl(p, q), 0.5 * (trace + far - 2 + Math.log(detQ / detP)), 1e-9);
    });
  });
  it('does not see an affine change of the plane', () => {
    holds(law, law, real(0.5, 2), real(-1, 1), (p, q, scale, shear) => {
      const change = (r: Law) => carried(r, [scale, shear, 0, 1], [7, -7]);
      return near(planeNormalKl(change(p), change(q)), planeNormalKl(p, q), 1e-8);
    });
  });
  it('along the axes adds up', () => {
    holds(spread, spread, spread, spread, (a, b, c, d) => {
      const [p, q] = [
        { mean: [0, 1], covariance: [a * a, 0, 0, b * b] },
        { mean: [1, 0], covariance: [c * c, 0, 0, d * d] },
      ];
      const first = normalKl({ mean: 0, sd: a }, { mean: 1, sd: c });
      const second = normalKl({ mean: 1, sd: b }, { mean: 0, sd: d });
      return near(planeNormalKl(p, q), first + second, 1e-12);
    });
  });
  it('to the standard law bounds transport: W₂² ≤ 2 KL (Talagrand)', () => {
    holds(law, (p) => {
      const standard = { mean: [0, 0], covariance: [1, 0, 0, 1] };
      return distance(p, standard) ** 2 <= 2 * planeNormalKl(p, standard) * (1 + 1e-12) + 1e-12;
    });
  });
});
