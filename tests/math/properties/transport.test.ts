import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cdfArea,
  kantorovichPotential1d,
  monotonePlan1d,
  totalVariation,
  wasserstein1d,
  wassersteinHistogram,
} from '@/math/index.ts';
import { atoms, real, weights } from './arbitraries.ts';
import type { Atoms } from './arbitraries.ts';
import { holds, near } from './property.ts';

const ORDERS = [1, 1.5, 2, 3, Infinity];
const order = fc.constantFrom(...ORDERS);
const finiteOrder = fc.constantFrom(1, 1.5, 2, 3);
const distance = (a: Atoms, b: Atoms, p: number) =>
  wasserstein1d(a.x, b.x, { xWeights: a.w, yWeights: b.w, p });
// Positions up to 100 and shares rounded to 1e-16: 1e-13 for sums; a root of order p turns 1e-14 into
// 1e-14^(1/p), at most 3e-5 for p = 3.
const rootOf = (p: number) => (p === Infinity || p === 1 ? 1e-13 : 1e-13 ** (1 / p) * 100);
const mean = ({ x, w }: Atoms) => x.reduce((s, v, i) => s + v * w[i]!, 0) / w.reduce((s, v) => s + v, 0);
/** Integer weights, so that repetition and shares are exact. */
const counted = fc
  .array(fc.tuple(real(-100, 100), fc.integer({ min: 0, max: 4 })), { minLength: 1, maxLength: 6 })
  .filter((pairs) => pairs.some(([, n]) => n > 0))
  .map((pairs): Atoms => ({ x: pairs.map(([x]) => x), w: pairs.map(([, n]) => n) }));

describe('W_p on the line', () => {
  it('is symmetric', () => {
    holds(atoms, atoms, order, (a, b, p) => distance(a, b, p) === distance(b, a, p));
  });
  it('is 0 from a law to itself, however its atoms are listed', () => {
    holds(counted, order, (a, p) => distance(a, { x: [...a.x].reverse(), w: [...a.w].reverse() }, p) === 0);
  });
  it('no detour is shorter', () => {
    holds(
      counted,
      counted,
      counted,
      order,
      (a, b, c, p) => distance(a, c, p) <= distance(a, b, p) + distance(b, c, p) + 1e-11,
    );
  });
  it('shifting a law by c costs |c|', () => {
    holds(counted, real(-50, 50), order, (a, c, p) =>
      near(distance(a, { x: a.x.map((x) => x + c), w: a.w }, p), Math.abs(c), 1e-13),
    );
  });
  it('does not see a common shift', () => {
    holds(counted, counted, real(-50, 50), finiteOrder, (a, b, c, p) => {
      const moved = ({ x, w }: Atoms) => ({ x: x.map((v) => v + c), w });
      return near(distance(moved(a), moved(b), p), distance(a, b, p), rootOf(p));
    });
  });
  it('scales with the axis', () => {
    holds(counted, counted, fc.constantFrom(-4, -1, 0.5, 8), order, (a, b, c, p) => {
      const scaled = ({ x, w }: Atoms) => ({ x: x.map((v) => v * c), w });
      return near(distance(scaled(a), scaled(b), p), Math.abs(c) * distance(a, b, p), 1e-13);
    });
  });
  it('a weight n is n repetitions', () => {
    holds(counted, counted, order, (a, b, p) => {
      const repeated = a.x.flatMap((x, i) => Array.from({ length: a.w[i]! }, () => x));
      return near(wasserstein1d(repeated, b.x, { yWeights: b.w, p }), distance(a, b, p), 1e-13);
    });
  });
  it('an atom of weight 0 changes nothing', () => {
    holds(
      atoms,
      atoms,
      real(-1e6, 1e6),
      order,
      (a, b, far, p) => distance({ x: [...a.x, far], w: [...a.w, 0] }, b, p) === distance(a, b, p),
    );
  });
  it('does not see the order or the unit of the weights', () => {
    holds(counted, counted, order, (a, b, p) => {
      const turned = { x: [...a.x].reverse(), w: [...a.w].reverse().map((w) => 4 * w) };
      return near(distance(turned, b, p), distance(a, b, p), 1e-13);
    });
  });
  it('to a point is the p-mean distance to it', () => {
    holds(atoms, real(-100, 100), finiteOrder, (a, c, p) => {
      const moment = mean({ x: a.x.map((x) => Math.abs(x - c) ** p), w: a.w });
      return near(distance(a, { x: [c], w: [1] }, p), moment ** (1 / p), 1e-12);
    });
  });
  it('grows with p', () => {
    holds(counted, counted, (a, b) =>
      ORDERS.every((p, k) => k === 0 || distance(a, b, ORDERS[k - 1]!) <= distance(a, b, p) + 1e-11),
    );
  });
  it('W₁ is at least the distance of the means', () => {
    holds(atoms, atoms, (a, b) => distance(a, b, 1) >= Math.abs(mean(a) - mean(b)) - 1e-12);
  });
  it('W₁ is the distance of the means when every atom of one lies left of the other', () => {
    holds(atoms, atoms, (a, b) => {
      const right = { x: b.x.map((x) => x + 200), w: b.w };
      return near(distance(a, right, 1), mean(right) - mean(a), 1e-13);
    });
  });
  it('W₁ of histograms is at most the diameter times TV', () => {
    holds(
      fc.tuple(weights(5), weights(5)),
      ([a, b]) => wassersteinHistogram([0, 1, 3, 4, 9], a, b) <= 9 * totalVariation(a, b) + 1e-13,
    );
  });
});

describe('the monotone plan', () => {
  it('carries all of both laws, never crosses, and costs W_p^p', () => {
    holds(atoms, atoms, finiteOrder, (a, b, p) => {
      const { source, target, mass } = monotonePlan1d(a.x, b.x, { xWeights: a.w, yWeights: b.w });
      const total = (w: readonly number[]) => w.reduce((s, v) => s + v, 0);
      const carried = (side: Int32Array, i: number) =>
        mass.reduce((s, m, k) => s + (side[k] === i ? m : 0), 0);
      const margins =
        a.w.every((w, i) => near(carried(source, i), w / total(a.w), 1e-14)) &&
        b.w.every((w, j) => near(carried(target, j), w / total(b.w), 1e-14));
      const ordered = mass.every(
        (m, k) =>
          m > 0 &&
          (k === 0 || (a.x[source[k]!]! >= a.x[source[k - 1]!]! && b.x[target[k]!]! >= b.x[target[k - 1]!]!)),
      );
      const cost = mass.reduce((s, m, k) => s + m * Math.abs(a.x[source[k]!]! - b.x[target[k]!]!) ** p, 0);
      return margins && ordered && near(cost, distance(a, b, p) ** p, 1e-12);
    });
  });
});

describe('duality on the line', () => {
  it('W₁ is the area between the distribution functions', () => {
    holds(atoms, atoms, (a, b) =>
      near(cdfArea(a.x, b.x, { xWeights: a.w, yWeights: b.w }).area, distance(a, b, 1), 1e-13),
    );
  });
  it('the potential is 1-Lipschitz and its means differ by W₁', () => {
    const three = fc
      .integer({ min: 1, max: 8 })
      .chain((n) =>
        fc.tuple(fc.array(real(-100, 100), { minLength: n, maxLength: n }), weights(n), weights(n)),
      );
    holds(three, ([x, a, b]) => {
      const { positions, potential, value } = kantorovichPotential1d(x, a, b);
      const at = (v: number) => potential[positions.indexOf(v)]!;
      const gap = mean({ x: x.map(at), w: a }) - mean({ x: x.map(at), w: b });
      const lipschitz = potential.every((f, i) =>
        positions.every((v, j) => Math.abs(f - potential[j]!) <= Math.abs(positions[i]! - v) + 1e-12),
      );
      return lipschitz && near(value, wassersteinHistogram(x, a, b), 1e-13) && near(gap, value, 1e-11);
    });
  });
});

describe('bad atoms are refused', () => {
  it.each([
    [() => wasserstein1d([], [1]), /^x is empty; /],
    [() => wasserstein1d([NaN], [1]), /^x\[0\] is NaN; /],
    [() => wasserstein1d([0], [1, Infinity]), /^y\[1\] is Infinity; /],
    [() => wasserstein1d([0, 1], [1], { xWeights: [1] }), /^x has 2 entries and xWeights has 1; /],
    [() => wasserstein1d([0], [1], { yWeights: [-1] }), /^yWeights\[0\] is -1; /],
    [() => wasserstein1d([0], [1], { p: 0.5 }), /^p is 0\.5; /],
    [() => wasserstein1d([0], [1], { p: NaN }), /^p is NaN; /],
    [() => wassersteinHistogram([0, 1], [1, 1], [1]), /^b has 1 entries and positions has 2; /],
    [() => kantorovichPotential1d([0, 1], [1], [1, 1]), /^a has 1 entries and positions has 2; /],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});
