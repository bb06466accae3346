import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mixtureCdf,
  mixtureDistances,
  mixtureDivergences,
  mixtureIntervalMass,
  mixtureJs,
  mixtureJsShiftSlope,
  mixtureKl,
  mixtureLogPdf,
  mixturePdf,
  mixtureQuantile,
  mixtureSupport,
  mixtureSurvival,
  mixtureTv,
  mixtureW1,
  mixtureW2,
  monotoneMap,
  normalCdf,
  normalChiSquare,
  normalHellinger,
  normalJs,
  normalKl,
  normalPdf,
  normalQuantile,
  normalSurvival,
  normalTv,
  normalW1,
  normalW2,
  normalWasserstein,
} from '@/math/index.ts';
import type { Mixture } from '@/math/index.ts';
import { compileMixture } from '@/math/distribution/compileMixture.ts';
import { lowerMass } from '@/math/distribution/lowerMass.ts';
import { readMixture } from '@/math/distribution/readMixture.ts';
import { mixture, normal, real } from './arbitraries.ts';
import { holds, holdsForFew, near } from './property.ts';

const one = (law: { readonly mean: number; readonly sd: number }): Mixture => [{ weight: 1, ...law }];
const mean = (mix: Mixture) =>
  mix.reduce((s, c) => s + c.weight * c.mean, 0) / mix.reduce((s, c) => s + c.weight, 0);
const moved = (mix: Mixture, scale: number, shift: number): Mixture =>
  mix.map(({ weight, mean: m, sd }) => ({ weight, mean: scale * m + shift, sd: Math.abs(scale) * sd }));
// Quadrature is asked for 1e-13 absolute and relative; closed forms of crossings round at 1e-15 of positions
// up to 10.
const QUADRATURE = 1e-11;

describe('a mixture as a law', () => {
  it('has density exp(log density), all of its mass in its support, and tails that add to 1', () => {
    holds(mixture, real(-30, 30), (p, x) => {
      const { from, to } = mixtureSupport(p);
      return (
        near(mixturePdf(x, p), Math.exp(mixtureLogPdf(x, p)), 1e-14) &&
        near(mixtureCdf(x, p) + mixtureSurvival(x, p), 1, 1e-15) &&
        mixtureCdf(from, p) + mixtureSurvival(to, p) < 1e-18
      );
    });
  });
  it('its quantile function undoes its distribution function', () => {
    holds(mixture, real(1e-12, 1 - 1e-12), (p, u) => {
      const x = mixtureQuantile(u, p);
      // A last-bit error of x moves the mass by density · 1e-16 · |x|, at most 8 · 1e-16 · 50 here.
      return Math.abs(mixtureCdf(x, p) - u) <= 1e-13;
    });
  });
  it('its distribution function undoes its quantile function where the density is not negligible', () => {
    holds(mixture, real(-12, 12), (p, x) => {
      const density = mixturePdf(x, p);
      // A mass rounded at 1e-16 fixes x only to 1e-16/density.
      return density < 1e-4 || Math.abs(mixtureQuantile(mixtureCdf(x, p), p) - x) <= 1e-15 / density + 1e-13;
    });
  });
  it('masses of neighbouring intervals add up, and the density is their rate', () => {
    holds(mixture, real(-12, 12), real(0, 5), (p, a, width) => {
      const [b, c] = [a + width, a + 2 * width + 1];
      const sum = mixtureIntervalMass(a, b, p) + mixtureIntervalMass(b, c, p);
      const h = 1e-5;
      const rate = mixtureIntervalMass(a - h, a + h, p) / (2 * h);
      // The central difference errs by h²/6 · p″ ≤ 1e-10/6 · 8/.05² and rounds at 1e-16/h.
      return near(sum, mixtureIntervalMass(a, c, p), 1e-15) && Math.abs(rate - mixturePdf(a, p)) < 1e-6;
    });
  });
  it('a bump cut into two equal ones is the same law', () => {
    holdsForFew(mixture, mixture, (p, q) => {
      const cut = p.flatMap((c) => [
        { ...c, weight: c.weight / 4 },
        { ...c, weight: (3 * c.weight) / 4 },
      ]);
      const [a, b] = [mixtureDistances(p, q), mixtureDistances(cut, q)];
      return (
        near(a.kl.value, b.kl.value, QUADRATURE) &&
        near(a.tv.value, b.tv.value, 1e-14) &&
        near(a.w1.value, b.w1.value, 1e-13) &&
        near(a.w2.value, b.w2.value, QUADRATURE)
      );
    });
  });
  it('does not see the unit of the weights or bumps of weight 0', () => {
    holds(mixture, mixture, (p, q) => {
      const other = [...p.map((c) => ({ ...c, weight: 8 * c.weight })), { weight: 0, mean: 1e9, sd: 1e-9 }];
      return (
        mixtureJs(other, q).value === mixtureJs(p, q).value &&
        mixtureW1(other, q).value === mixtureW1(p, q).value
      );
    });
  });
});

describe('one bump against one bump has the closed forms', () => {
  it('KL, TV, W₁, W₂ by quadrature and crossings equal those of normal laws', () => {
    holds(normal, normal, (p, q) => {
      const all = mixtureDistances(one(p), one(q));
      return (
        near(all.kl.value, normalKl(p, q), QUADRATURE) &&
        near(all.reverseKl.value, normalKl(q, p), QUADRATURE) &&
        near(all.tv.value, normalTv(p, q), 1e-14) &&
        near(all.w1.value, normalW1(p, q), 1e-13) &&
        near(all.w2.value, normalW2(p, q), QUADRATURE) &&
        near(all.js.value, normalJs(p, q).value, QUADRATURE)
      );
    });
  });
  it('densities, masses and quantiles too', () => {
    holds(normal, real(-30, 30), real(0.001, 0.999), ({ mean: m, sd }, x, u) => {
      const p = one({ mean: m, sd });
      return (
        near(mixturePdf(x, p), normalPdf(x, m, sd), 1e-14) &&
        mixtureCdf(x, p) === normalCdf(x, m, sd) &&
        mixtureSurvival(x, p) === normalSurvival(x, m, sd) &&
        near(mixtureQuantile(u, p), normalQuantile(u, m, sd), 1e-15)
      );
    });
  });
  it('W_p of whole order is W₁ and W₂ at 1 and 2, grows with p and is symmetric', () => {
    holds(normal, normal, (p, q) => {
      const w = [1, 2, 3, 4, 7, 20].map((order) => normalWasserstein(p, q, { order }));
      const grows = w.every((value, k) => k === 0 || value >= w[k - 1]! * (1 - 1e-14));
      return (
        near(w[0]!, normalW1(p, q), 1e-14) &&
        near(w[1]!, normalW2(p, q), 1e-14) &&
        grows &&
        w[4] === normalWasserstein(q, p, { order: 7 })
      );
    });
  });
  it('Hellinger, TV, KL and χ² keep their order', () => {
    holds(normal, normal, (p, q) => {
      const [h, tv, kl, chi] = [normalHellinger(p, q), normalTv(p, q), normalKl(p, q), normalChiSquare(p, q)];
      return (
        h * h <= tv + 1e-14 &&
        tv <= Math.SQRT2 * h + 1e-14 &&
        tv <= Math.sqrt(kl / 2) + 1e-14 &&
        kl <= Math.log1p(chi) * (1 + 1e-12) + 1e-14
      );
    });
  });
});

describe('distances between mixtures', () => {
  it('are symmetric where they should be', () => {
    holdsForFew(mixture, mixture, (p, q) => {
      const [a, b] = [mixtureDistances(p, q), mixtureDistances(q, p)];
      return (
        near(a.js.value, b.js.value, QUADRATURE) &&
        near(a.tv.value, b.tv.value, 1e-14) &&
        near(a.w1.value, b.w1.value, 1e-13) &&
        near(a.w2.value, b.w2.value, QUADRATURE) &&
        near(a.kl.value, b.reverseKl.value, QUADRATURE)
      );
    });
  });
  it('are 0 from a mixture to itself', () => {
    holdsForFew(mixture, (p) => {
      const all = mixtureDistances(p, [...p].reverse());
      // W₂ is a root of a square: couplings right to 1e-14 give that.
      return (
        Math.abs(all.kl.value) < 1e-13 &&
        Math.abs(all.js.value) < 1e-13 &&
        all.tv.value === 0 &&
        all.tv.event.length === 0 &&
        all.w1.value === 0 &&
        all.w2.value < 1e-12
      );
    });
  });
  it('0 ≤ JS ≤ log 2 · TV and TV ≤ √(KL/2)', () => {
    holdsForFew(mixture, mixture, (p, q) => {
      const { js, tv, kl } = mixtureDistances(p, q);
      return (
        js.value >= 0 &&
        js.value <= Math.LN2 * tv.value + QUADRATURE &&
        tv.value <= Math.sqrt(kl.value / 2) + QUADRATURE
      );
    });
  });
  it('|difference of means| ≤ W₁ ≤ W₂', () => {
    holdsForFew(mixture, mixture, (p, q) => {
      const { w1, w2 } = mixtureDistances(p, q);
      return w1.value >= Math.abs(mean(p) - mean(q)) - 1e-13 && w2.value >= w1.value - QUADRATURE;
    });
  });
  it('W₁, W₂, TV and √JS: no detour is shorter', () => {
    holdsForFew(mixture, mixture, mixture, (p, q, r) => {
      const [pq, qr, pr] = [mixtureDistances(p, q), mixtureDistances(q, r), mixtureDistances(p, r)];
      const shorter = (read: (all: typeof pq) => number) => read(pr) <= read(pq) + read(qr) + 1e-7;
      return (
        shorter((d) => d.w1.value) &&
        shorter((d) => d.w2.value) &&
        shorter((d) => d.tv.value) &&
        shorter((d) => Math.sqrt(Math.max(0, d.js.value)))
      );
    });
  });
  it('moving and stretching the axis changes only W₁ and W₂, and those by the stretch', () => {
    holdsForFew(mixture, mixture, fc.constantFrom(-3, 0.01, 100), real(-1000, 1000), (p, q, scale, shift) => {
      const [a, b] = [
        mixtureDistances(p, q),
        mixtureDistances(moved(p, scale, shift), moved(q, scale, shift)),
      ];
      const size = Math.abs(scale);
      // Moving rounds means at 1e-13 of up to 1,000; in units of an sd of .05·.01 that is 2e-10, and KL can
      // be steep.
      const same = (x: number, y: number) => near(x, y, 1e-6);
      return (
        same(a.kl.value, b.kl.value) &&
        same(a.js.value, b.js.value) &&
        same(a.tv.value, b.tv.value) &&
        near(a.w1.value * size, b.w1.value, 1e-10) &&
        near(a.w2.value * size, b.w2.value, 1e-10)
      );
    });
  });
  it('one sweep gives what single functions give', () => {
    holdsForFew(mixture, mixture, (p, q) => {
      const { kl, reverseKl, js } = mixtureDivergences(p, q);
      return (
        near(kl.value, mixtureKl(p, q).value, QUADRATURE) &&
        near(reverseKl.value, mixtureKl(q, p).value, QUADRATURE) &&
        near(js.value, mixtureJs(p, q).value, QUADRATURE)
      );
    });
  });
});

describe('the best event', () => {
  it('scores TV, ends where the densities cross, and no interval scores more', () => {
    holds(mixture, mixture, real(-15, 15), real(0, 20), (p, q, a, width) => {
      const { value, event, bestAccuracy } = mixtureTv(p, q);
      const score = (from: number, to: number) =>
        mixtureIntervalMass(from, to, p) - mixtureIntervalMass(from, to, q);
      const total = event.reduce((s, { from, to }) => s + score(from, to), 0);
      const ends = event.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
      // log(p/q) is as steep as 2·|z|/sd; ends are right to the last bits of positions up to 100s.
      const crossing = ends.every(
        (x) =>
          Math.abs(mixtureLogPdf(x, p) - mixtureLogPdf(x, q)) <= 1e-9 * (1 + Math.abs(mixtureLogPdf(x, p))),
      );
      return (
        near(total, value, 1e-13) &&
        crossing &&
        bestAccuracy === 0.5 + value / 2 &&
        Math.abs(score(a, a + width)) <= value + 1e-14
      );
    });
  });
  it('holds exactly the points where p is the denser', () => {
    holds(mixture, mixture, real(-20, 20), (p, q, x) => {
      const gap = mixtureLogPdf(x, p) - mixtureLogPdf(x, q);
      const inside = mixtureTv(p, q).event.some(({ from, to }) => from < x && x < to);
      // Within rounding of a crossing either answer is right.
      return Math.abs(gap) < 1e-9 * (1 + Math.abs(mixtureLogPdf(x, p))) || inside === gap > 0;
    });
  });
});

describe('the monotone map', () => {
  it('increases and carries p to q', () => {
    holds(mixture, mixture, real(-12, 12), real(0.001, 2), (p, q, x, step) => {
      const map = monotoneMap(p, q);
      // Far out in p a point of q is fixed only to the digits its mass has.
      const mass = Math.min(mixtureCdf(x, p), mixtureSurvival(x, p));
      return (
        map(x + step) >= map(x) - 1e-9 &&
        (mass < 1e-14 || Math.abs(mixtureCdf(map(x), q) - mixtureCdf(x, p)) < 1e-13)
      );
    });
  });
  it('back is the inverse of forth', () => {
    holds(mixture, mixture, real(-12, 12), (p, q, x) => {
      const there = monotoneMap(p, q)(x);
      const density = Math.min(mixturePdf(x, p), mixturePdf(there, q));
      return density < 1e-4 || Math.abs(monotoneMap(q, p)(there) - x) < 1e-14 / density + 1e-12;
    });
  });
});

describe('error estimates are honest', () => {
  const cases = fc.sample(fc.tuple(mixture, mixture), { seed: 5, numRuns: 10 });
  it.each(cases.map((pair, k) => [k, ...pair] as const))('drawn pair %d', (_k, p, q) => {
    const all = mixtureDistances(p, q);
    const [a, b] = [mixtureSupport(p), mixtureSupport(q)];
    const over = (f: (x: number) => number) => dense(f, Math.min(a.from, b.from), Math.max(a.to, b.to));
    const [pAt, qAt] = [density(p), density(q)];
    const [fAt, gAt] = [compileMixture(readMixture('p', p)), compileMixture(readMixture('q', q))];
    const kl = over((x) => (pAt(x) === 0 ? 0 : pAt(x) * (Math.log(pAt(x)) - mixtureLogPdf(x, q))));
    const half = (u: number, v: number) => (u === 0 ? 0 : 0.5 * u * Math.log((2 * u) / (u + v)));
    const js = over((x) => half(pAt(x), qAt(x)) + half(qAt(x), pAt(x)));
    const tv = over((x) => Math.abs(pAt(x) - qAt(x)) / 2);
    const w1 = over((x) => Math.abs(lowerMass(fAt, x) - lowerMass(gAt, x)));
    // The dense rule itself: 1e-11 of its terms where the integrand is smooth, about slope · step² ≤ 10 ·
    // (6e-3)² at a kink of tv or w1.
    expect(Math.abs(all.kl.value - kl)).toBeLessThanOrEqual(all.kl.error + 1e-11 * Math.max(1, kl));
    expect(Math.abs(all.js.value - js)).toBeLessThanOrEqual(all.js.error + 1e-11);
    expect(Math.abs(all.tv.value - tv)).toBeLessThanOrEqual(all.tv.error + 1e-4);
    expect(Math.abs(all.w1.value - w1)).toBeLessThanOrEqual(all.w1.error + 1e-4);
    for (const estimate of [all.kl, all.reverseKl, all.js, all.tv, all.w1, all.w2]) {
      expect(estimate.error).toBeGreaterThan(0);
      expect(estimate.error).toBeLessThan(1e-11 * Math.max(1, estimate.value));
    }
  });

  /** A mixture's density by its definition. */
  function density(mix: Mixture): (x: number) => number {
    const total = mix.reduce((s, c) => s + c.weight, 0);
    return (x) =>
      mix.reduce(
        (s, c) =>
          s +
          (c.weight / total / c.sd / Math.sqrt(2 * Math.PI)) * Math.exp(-(((x - c.mean) / c.sd) ** 2) / 2),
        0,
      );
  }

  /** Gauss–Legendre with 4 points on 10,000 even cells: nothing in common with the adaptive rule. */
  function dense(f: (x: number) => number, from: number, to: number): number {
    const nodes = [0.3399810435848563, 0.8611363115940526];
    const weights = [0.6521451548625461, 0.34785484513745385];
    const half = (to - from) / 20000;
    let sum = 0;
    for (let k = 0; k < 10000; k++) {
      const centre = from + (2 * k + 1) * half;
      for (let j = 0; j < 2; j++)
        sum += weights[j]! * (f(centre - nodes[j]! * half) + f(centre + nodes[j]! * half));
    }
    return sum * half;
  }
});

describe('the slope of JS under a shift', () => {
  it('is the difference quotient of JS', () => {
    holdsForFew(mixture, mixture, (p, q) => {
      // h is a thousandth of the narrowest bump: the central difference errs by about 1e-6 of JS‴-sized
      // terms.
      const h = 1e-3 * Math.min(...[...p, ...q].map(({ sd }) => sd));
      const slope = (mixtureJs(p, moved(q, 1, h)).value - mixtureJs(p, moved(q, 1, -h)).value) / (2 * h);
      return Math.abs(slope - mixtureJsShiftSlope(p, q).value) < 1e-4;
    });
  });
});

describe('far, narrow and wide mixtures', () => {
  it.each([
    ['40 sd apart', one({ mean: 0, sd: 1 }), one({ mean: 40, sd: 1 }), 800],
    ['1,000 sd apart', one({ mean: 0, sd: 1 }), one({ mean: 1000, sd: 1 }), 500000],
    [
      'a needle in a haystack',
      one({ mean: 0, sd: 1e-6 }),
      one({ mean: 0, sd: 1e6 }),
      normalKl({ mean: 0, sd: 1e-6 }, { mean: 0, sd: 1e6 }),
    ],
    [
      'a haystack on a needle',
      one({ mean: 0, sd: 1e3 }),
      one({ mean: 0, sd: 1e-3 }),
      normalKl({ mean: 0, sd: 1e3 }, { mean: 0, sd: 1e-3 }),
    ],
  ])('%s: KL is finite and right, JS at most log 2', (_name, p, q, kl) => {
    const all = mixtureDistances(p, q);
    expect(Math.abs(all.kl.value / kl - 1)).toBeLessThan(1e-11);
    expect(all.js.value).toBeLessThanOrEqual(Math.LN2);
    expect(all.js.value).toBeGreaterThan(0);
    expect(all.tv.value).toBeLessThanOrEqual(1);
    for (const { value } of [all.reverseKl, all.w1, all.w2]) expect(Number.isFinite(value)).toBe(true);
  });
  it('JS at 40 sd is log 2 to 1e-12', () => {
    expect(
      Math.abs(mixtureJs(one({ mean: 0, sd: 1 }), one({ mean: 40, sd: 1 })).value - Math.LN2),
    ).toBeLessThan(1e-12);
  });
  it.each([
    ['scales 1e14 apart', one({ mean: 0, sd: 1e7 }), one({ mean: 3, sd: 1e-7 })],
    ['units far from 1', one({ mean: 2e-150, sd: 1e-150 }), one({ mean: 0, sd: 3e-150 })],
    ['units far above 1', one({ mean: 2e120, sd: 1e120 }), one({ mean: 0, sd: 3e120 })],
  ])('%s: W₁ and W₂ are those of normal laws', (_name, p, q) => {
    const all = mixtureDistances(p, q);
    expect(Math.abs(all.w1.value / normalW1(p[0]!, q[0]!) - 1)).toBeLessThan(1e-12);
    expect(Math.abs(all.w2.value / normalW2(p[0]!, q[0]!) - 1)).toBeLessThan(1e-12);
  });
  it('refuses a bump too narrow for its distance, for doubles cannot hold points inside it', () => {
    expect(() => mixtureDistances(one({ mean: 0, sd: 1e-20 }), one({ mean: 1, sd: 1e-15 }))).toThrow(
      /^q has a bump of sd 1e-15 at 1, too narrow to be compared with one at 0; /,
    );
  });
  it('says by its error when a law hides a bump that its coupling cannot resolve', () => {
    const p = [
      { weight: 1, mean: 0, sd: 1e-30 },
      { weight: 1, mean: 0, sd: 1 },
    ];
    const { value, error } = mixtureW2(p, one({ mean: 0, sd: 2 }));
    // Half of p at 0, half N(0, 1), against N(0, 2²): far from 0, and known to the error or better.
    expect(Number.isNaN(value)).toBe(false);
    const near0 = [{ weight: 1, mean: 0, sd: 1e-6 }, p[1]!];
    expect(Math.abs(value - mixtureW2(near0, one({ mean: 0, sd: 2 })).value)).toBeLessThanOrEqual(
      error + 1e-5,
    );
  });
  it('a tiny far bump still counts in KL', () => {
    const p = [
      { weight: 1 - 1e-6, mean: 0, sd: 1 },
      { weight: 1e-6, mean: 1e5, sd: 1 },
    ];
    // 1e-6 of mass meets a log ratio of ½·1e10: 5,000 of divergence, less 1e-6·|log 1e-6| and the like.
    expect(Math.abs(mixtureKl(p, one({ mean: 0, sd: 1 })).value - 5000)).toBeLessThan(1e-4);
  });
});

describe('bad mixtures are refused', () => {
  it.each([
    [[], /^p is empty; /],
    [[{ weight: -1, mean: 0, sd: 1 }], /^p\[0\]\.weight is -1; /],
    [[{ weight: 0, mean: 0, sd: 1 }], /^p has only weights of 0; /],
    [[{ weight: 1, mean: NaN, sd: 1 }], /^p\[0\]\.mean is NaN; /],
    [[{ weight: 1, mean: 0, sd: 0 }], /^p\[0\]\.sd is 0; /],
    [
      [
        { weight: 1, mean: 0, sd: 1 },
        { weight: 1, mean: 0, sd: Infinity },
      ],
      /^p\[1\]\.sd is Infinity; /,
    ],
  ])('%#', (bad, message) => {
    const good = one({ mean: 0, sd: 1 });
    for (const f of [mixtureKl, mixtureJs, mixtureTv, mixtureW1, mixtureW2, monotoneMap, mixtureDistances]) {
      expect(() => f(bad, good)).toThrow(message);
      expect(() => f(good, bad)).toThrow(new RegExp(message.source.replace('^p', '^q')));
    }
  });
  it.each([
    [() => normalKl({ mean: 0, sd: -1 }, { mean: 0, sd: 1 }), /^p\.sd is -1; /],
    [() => normalWasserstein({ mean: 0, sd: 1 }, { mean: 0, sd: 1 }, { order: 1.5 }), /^order is 1\.5; /],
    [() => normalPdf(0, 0, 0), /^sd is 0; /],
    [() => normalQuantile(1.5, 0, 1), /^probability is 1\.5; /],
    [() => mixtureIntervalMass(1, 0, one({ mean: 0, sd: 1 })), /^from is 1 and to is 0; /],
  ])('other arguments %#', (call, message) => {
    expect(call).toThrow(message);
  });
});
