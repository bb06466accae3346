import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mixtureJs,
  mixtureKl,
  mixturePdf,
  mixtureTv,
  mixtureW1,
  mixtureW2,
  normalHellinger,
  piecewiseLinear,
  piecewiseLinearCdf,
  piecewiseLinearChiSquare,
  piecewiseLinearDistances,
  piecewiseLinearHellinger,
  piecewiseLinearJs,
  piecewiseLinearKl,
  piecewiseLinearPdf,
  piecewiseLinearQuantile,
  piecewiseLinearTv,
  piecewiseLinearW1,
  piecewiseLinearW2,
  wasserstein1d,
} from '@/math/index.ts';
import type { PiecewiseLinear } from '@/math/index.ts';
import { single } from '../sheets/bumps.ts';
import { riemann } from '../sheets/riemann.ts';
import { real } from './arbitraries.ts';
import { holds, holdsForFew, near } from './property.ts';

const height = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 4, arbitrary: real(0.01, 10) });
/** 2 to 9 knots over at most [−10, 100], some at one place, heights often 0. */
const drawn: fc.Arbitrary<PiecewiseLinear> = fc
  .tuple(
    real(-10, 10),
    fc.array(fc.tuple(fc.oneof(fc.constant(0), real(0.01, 10)), height), { minLength: 1, maxLength: 8 }),
    height,
  )
  .map(([start, steps, first]) => {
    const x = [start];
    for (const [step] of steps) x.push(x.at(-1)! + step);
    return { x, heights: [first, ...steps.map(([, h]) => h)] };
  })
  .filter(({ x, heights }) =>
    x.some((knot, k) => k > 0 && knot > x[k - 1]! && heights[k]! + heights[k - 1]! > 0),
  )
  .map(({ x, heights }) => piecewiseLinear(x, heights));
/** Two laws on the same knots with heights above 0, so that every divergence is finite. */
const positive = fc
  .array(fc.tuple(real(0.1, 5), real(0.01, 10), real(0.01, 10)), { minLength: 2, maxLength: 8 })
  .map((rows) => {
    const x = rows.map((_, k) => rows.slice(0, k).reduce((sum, [step]) => sum + step, 0));
    return [
      piecewiseLinear(
        x,
        rows.map((row) => row[1]),
      ),
      piecewiseLinear(
        x,
        rows.map((row) => row[2]),
      ),
    ] as const;
  });
const ends = (...laws: PiecewiseLinear[]): readonly [number, number] => [
  Math.min(...laws.map(({ x }) => x[0]!)),
  Math.max(...laws.map(({ x }) => x.at(-1)!)),
];
const width = (...laws: PiecewiseLinear[]) => ends(...laws)[1] - ends(...laws)[0];
const moved = (law: PiecewiseLinear, shift: number, scale = 1) =>
  piecewiseLinear(
    law.x.map((x) => scale * x + shift),
    law.density,
  );

describe('a density through given points', () => {
  it('encloses area 1 and has its masses left of the knots', () => {
    holds(drawn, ({ x, density, cumulative }) => {
      let area = 0;
      return cumulative.every((mass, k) => {
        if (k > 0) area += 0.5 * (x[k]! - x[k - 1]!) * (density[k]! + density[k - 1]!);
        // 9 areas rounded at most thrice each.
        return Math.abs(mass - area) < 1e-14;
      });
    });
  });
  it('the quantile undoes the distribution function and lies in the support', () => {
    holds(drawn, real(0, 1), (law, u) => {
      const x = piecewiseLinearQuantile(u, law);
      // A jump of the quantile (a gap) has no mass, so F at the point is u but for rounding.
      return x >= law.x[0]! && x <= law.x.at(-1)! && Math.abs(piecewiseLinearCdf(x, law) - u) < 1e-14;
    });
  });
  it('the distribution function is the integral of the density', () => {
    holdsForFew(drawn, real(0, 1), (law, share) => {
      const [from, to] = ends(law);
      const x = from + share * (to - from);
      const highest = Math.max(...law.density);
      // Each of up to 8 jumps costs the trapezoid rule half a cell of its height.
      const cell = (x - from) / 20000;
      return (
        Math.abs(riemann((t) => piecewiseLinearPdf(t, law), from, x) - piecewiseLinearCdf(x, law)) <=
        9 * cell * highest + 1e-12
      );
    });
  });
  it('does not see the unit of the heights', () => {
    holds(drawn, fc.constantFrom(0.125, 4, 2 ** 40), (law, unit) => {
      const same = piecewiseLinear(
        law.x,
        law.density.map((d) => d * unit),
      );
      return same.density.every((d, k) => near(d / (law.density[k]! || 1), law.density[k]! && 1, 1e-15));
    });
  });
});

describe('divergences of drawn densities', () => {
  it('are 0, to the last bit, from a density to itself', () => {
    holds(drawn, (p) => {
      const { kl, reverseKl, js, hellinger, tv, w1, w2 } = piecewiseLinearDistances(p, p);
      const all = [kl, reverseKl, js, hellinger, tv, w1, w2, piecewiseLinearChiSquare(p, p)];
      return all.every(({ value }) => value === 0) && tv.event.length === 0;
    });
  });
  it('do not see a knot put on a straight piece', () => {
    holds(positive, real(0.01, 0.99), ([p, q], share) => {
      const at = p.x[0]! + share * width(p);
      const k = p.x.findIndex((x) => x > at);
      const cut = piecewiseLinear(
        [...p.x.slice(0, k), at, ...p.x.slice(k)],
        [...p.density.slice(0, k), piecewiseLinearPdf(at, p), ...p.density.slice(k)],
      );
      const [whole, parts] = [piecewiseLinearDistances(p, q), piecewiseLinearDistances(cut, q)];
      // Quadrature to rounding, 1e-14; W₂'s root amplifies it near 0.
      return (
        near(whole.kl.value, parts.kl.value, 1e-13) &&
        near(whole.js.value, parts.js.value, 1e-13) &&
        near(whole.tv.value, parts.tv.value, 1e-13) &&
        near(whole.w1.value, parts.w1.value, 1e-12) &&
        Math.abs(whole.w2.value - parts.w2.value) <= whole.w2.error + parts.w2.error + 1e-12
      );
    });
  });
  it('JS, TV, Hellinger, the symmetric χ², W₁ and W₂ are symmetric', () => {
    holds(drawn, drawn, (p, q) => {
      const [there, back] = [piecewiseLinearDistances(p, q), piecewiseLinearDistances(q, p)];
      const chi = (a: PiecewiseLinear, b: PiecewiseLinear) =>
        piecewiseLinearChiSquare(a, b, { kind: 'symmetric' }).value;
      return (
        near(there.js.value, back.js.value, 1e-14) &&
        near(there.tv.value, back.tv.value, 1e-14) &&
        near(there.hellinger.value, back.hellinger.value, 1e-14) &&
        near(there.w1.value, back.w1.value, 1e-14) &&
        near(there.w2.value, back.w2.value, 1e-13) &&
        near(chi(p, q), chi(q, p), 1e-14)
      );
    });
  });
  it('KL and χ² turn with their arguments', () => {
    holds(drawn, drawn, (p, q) => {
      const { kl, reverseKl } = piecewiseLinearDistances(p, q);
      return (
        kl.value === piecewiseLinearKl(p, q).value &&
        near(reverseKl.value, piecewiseLinearKl(q, p).value, 1e-13) &&
        piecewiseLinearChiSquare(p, q, { kind: 'neyman' }).value === piecewiseLinearChiSquare(q, p).value
      );
    });
  });
  it('KL is infinite exactly where p has mass outside the support of q', () => {
    holds(drawn, drawn, (p, q) => {
      const knots = [...p.x, ...q.x].toSorted((a, b) => a - b);
      const escapes = knots.some((x, k) => {
        const middle = 0.5 * (x + (knots[k + 1] ?? x));
        return knots[k + 1]! > x && piecewiseLinearPdf(middle, p) > 0 && piecewiseLinearPdf(middle, q) === 0;
      });
      return (piecewiseLinearKl(p, q).value === Infinity) === escapes;
    });
  });
  it('Pinsker: TV² ≤ ½ KL', () => {
    holds(
      drawn,
      drawn,
      (p, q) => piecewiseLinearTv(p, q).value ** 2 <= 0.5 * piecewiseLinearKl(p, q).value + 1e-14,
    );
  });
  it('½ TV² ≤ JS ≤ TV ln 2 and H² ≤ TV ≤ √2 H', () => {
    holds(drawn, drawn, (p, q) => {
      const { js, tv, hellinger } = piecewiseLinearDistances(p, q);
      return (
        0.5 * tv.value ** 2 <= js.value + 1e-14 &&
        js.value <= Math.LN2 * tv.value + 1e-14 &&
        hellinger.value ** 2 <= tv.value + 1e-14 &&
        tv.value <= Math.SQRT2 * hellinger.value + 1e-14
      );
    });
  });
  it('KL ≤ ln(1 + χ²) and the symmetric χ² lies between 2 TV² and 2 TV', () => {
    holds(drawn, drawn, (p, q) => {
      const tv = piecewiseLinearTv(p, q).value;
      const symmetric = piecewiseLinearChiSquare(p, q, { kind: 'symmetric' }).value;
      return (
        piecewiseLinearKl(p, q).value <= Math.log1p(piecewiseLinearChiSquare(p, q).value) + 1e-13 &&
        2 * tv * tv <= symmetric + 1e-13 &&
        symmetric <= 2 * tv + 1e-13
      );
    });
  });
  it('do not see a shift or a stretch of the axis; W₁ and W₂ stretch with it', () => {
    holds(positive, real(-5, 5), fc.constantFrom(0.25, 3, 40), ([p, q], shift, scale) => {
      const before = piecewiseLinearDistances(p, q);
      const after = piecewiseLinearDistances(moved(p, shift, scale), moved(q, shift, scale));
      // Knots of up to 1600 are rounded to 1e-13, a part in 1e12 of the narrowest piece.
      return (
        near(before.kl.value, after.kl.value, 1e-11) &&
        near(before.js.value, after.js.value, 1e-11) &&
        near(before.tv.value, after.tv.value, 1e-11) &&
        near(scale * before.w1.value, after.w1.value, 1e-11) &&
        Math.abs(scale * before.w2.value - after.w2.value) <= scale * before.w2.error + after.w2.error + 1e-9
      );
    });
  });
  it('TV is what the event gains, and guessing by it is right (1 + TV)/2 of the time', () => {
    holds(drawn, drawn, (p, q) => {
      const { value, event, bestAccuracy } = piecewiseLinearTv(p, q);
      const mass = (law: PiecewiseLinear) =>
        event.reduce(
          (sum, { from, to }) => sum + piecewiseLinearCdf(to, law) - piecewiseLinearCdf(from, law),
          0,
        );
      const ordered = event.every(({ from, to }, k) => from < to && (k === 0 || event[k - 1]!.to < from));
      return ordered && near(mass(p) - mass(q), value, 1e-13) && bestAccuracy === 0.5 + 0.5 * value;
    });
  });
});

describe('transport of drawn densities', () => {
  it('a shift by c costs |c|, in W₁ and W₂', () => {
    holds(drawn, real(-50, 50), (p, c) => {
      const q = moved(p, c);
      return (
        near(piecewiseLinearW1(p, q).value, Math.abs(c), 1e-12) &&
        Math.abs(piecewiseLinearW2(p, q).value - Math.abs(c)) <= piecewiseLinearW2(p, q).error + 1e-12
      );
    });
  });
  it('W₁ ≤ W₂, W₁ ≥ |difference of means|, W₁ ≤ width · TV', () => {
    const mean = (law: PiecewiseLinear) => {
      const { x, density } = law;
      return x.reduce((sum, here, k) => {
        if (k === 0) return 0;
        const [a, b, from] = [density[k - 1]!, density[k]!, x[k - 1]!];
        return sum + (here - from) * (0.5 * (a + b) * from + ((here - from) * (a + 2 * b)) / 6);
      }, 0);
    };
    holds(drawn, drawn, (p, q) => {
      const w1 = piecewiseLinearW1(p, q);
      const w2 = piecewiseLinearW2(p, q);
      return (
        w1.value <= w2.value + w1.error + w2.error &&
        w1.value >= Math.abs(mean(p) - mean(q)) - 1e-12 &&
        w1.value <= width(p, q) * piecewiseLinearTv(p, q).value + 1e-12
      );
    });
  });
  it('no detour is shorter', () => {
    holds(drawn, drawn, drawn, (p, q, r) => {
      const [pq, qr, pr] = [piecewiseLinearW2(p, q), piecewiseLinearW2(q, r), piecewiseLinearW2(p, r)];
      return (
        piecewiseLinearW1(p, r).value <=
          piecewiseLinearW1(p, q).value + piecewiseLinearW1(q, r).value + 1e-12 &&
        pr.value <= pq.value + qr.value + pq.error + qr.error + pr.error
      );
    });
  });
  it('W₁ and W₂ are those of 2,000 equally likely quantiles, to the width of a cell', () => {
    holdsForFew(drawn, drawn, (p, q) => {
      const points = (law: PiecewiseLinear) =>
        Array.from({ length: 2000 }, (_, k) => piecewiseLinearQuantile((k + 0.5) / 2000, law));
      // The midpoint rule on two increasing functions is off by at most their ranges over 2,000.
      const cell = (2 * width(p, q)) / 2000;
      const w2 = wasserstein1d(points(p), points(q), { p: 2 });
      return (
        Math.abs(piecewiseLinearW1(p, q).value - wasserstein1d(points(p), points(q))) <= cell &&
        Math.abs(piecewiseLinearW2(p, q).value ** 2 - w2 ** 2) <= 2 * width(p, q) * cell
      );
    });
  });
});

describe('against plain sums', () => {
  const both = (p: PiecewiseLinear, q: PiecewiseLinear, f: (p: number, q: number) => number) =>
    riemann((x) => f(piecewiseLinearPdf(x, p), piecewiseLinearPdf(x, q)), ...ends(p, q));
  it('all divergences are the trapezoid sums of their definitions', () => {
    holdsForFew(positive, ([p, q]) => {
      const { kl, js, tv, hellinger } = piecewiseLinearDistances(p, q);
      const half = (a: number, m: number) => 0.5 * a * Math.log(a / m);
      const chi = both(p, q, (a, b) => (a - b) ** 2 / b);
      // Cells of the trapezoid rule are 1/20,000 of the width; kinks at the knots and curvature cost about that
      // squared, times slopes of up to 1,000 and ratios of up to 1,000.
      return (
        near(
          kl.value,
          both(p, q, (a, b) => a * Math.log(a / b)),
          1e-4,
        ) &&
        near(
          js.value,
          both(p, q, (a, b) => half(a, 0.5 * (a + b)) + half(b, 0.5 * (a + b))),
          1e-5,
        ) &&
        near(
          tv.value,
          both(p, q, (a, b) => 0.5 * Math.abs(a - b)),
          1e-5,
        ) &&
        near(
          hellinger.value ** 2,
          both(p, q, (a, b) => 0.5 * (Math.sqrt(a) - Math.sqrt(b)) ** 2),
          1e-5,
        ) &&
        near(piecewiseLinearChiSquare(p, q).value, chi, 1e-3)
      );
    });
  });
});

describe('fine knots approach the normal laws', () => {
  const fine = (mean: number, sd: number, knots: number) => {
    const x = Array.from({ length: knots }, (_, k) => mean + sd * (-9 + (18 * k) / (knots - 1)));
    return piecewiseLinear(
      x,
      x.map((at) => mixturePdf(at, single(mean, sd))),
    );
  };
  const [p, q] = [fine(0, 1, 4001), fine(0.7, 1.3, 4001)];
  const [a, b] = [single(0), single(0.7, 1.3)];
  it.each([
    // Lines through 4,001 knots differ from the bumps by (18 sd/4000)²/8 = 4e-6 of their curvature.
    ['KL', () => piecewiseLinearKl(p, piecewiseLinear(q.x, q.density)).value, mixtureKl(a, b).value],
    ['JS', () => piecewiseLinearJs(p, q).value, mixtureJs(a, b).value],
    ['TV', () => piecewiseLinearTv(p, q).value, mixtureTv(a, b).value],
    [
      'Hellinger',
      () => piecewiseLinearHellinger(p, q).value,
      normalHellinger({ mean: 0, sd: 1 }, { mean: 0.7, sd: 1.3 }),
    ],
    ['W₁', () => piecewiseLinearW1(p, q).value, mixtureW1(a, b).value],
    ['W₂', () => piecewiseLinearW2(p, q).value, mixtureW2(a, b).value],
  ])('%s', (_name, drawnValue, exact) => {
    expect(Math.abs(drawnValue() - exact)).toBeLessThan(2e-5);
  });
});
