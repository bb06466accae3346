import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  assignment,
  cTransform,
  costMatrix,
  doubleCTransform,
  dualValue,
  emd,
  kantorovichPotential1d,
  sinkhornDivergence,
  softCTransform,
  wasserstein1d,
} from '@/math/index.ts';
import { atoms, real } from './arbitraries.ts';
import type { Atoms } from './arbitraries.ts';
import { holds, near } from './property.ts';

const list = (size: number, low = -5, high = 5) =>
  fc.array(real(low, high), { minLength: size, maxLength: size });
/** Costs with some forbidden pairs but none in the first row and column, two potentials of the columns, and their weights. */
const table = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cost: fc
        .tuple(
          list(rows * columns),
          fc.array(fc.nat(9), { minLength: rows * columns, maxLength: rows * columns }),
        )
        .map(([costs, dice]) =>
          costs.map((c, k) => (k > columns && k % columns > 0 && dice[k] === 0 ? Infinity : c)),
        ),
      g: list(columns),
      h: list(columns),
      weights: list(columns, 0.1, 2),
    }),
  );
const every = (values: ArrayLike<number>, law: (value: number, k: number) => boolean) =>
  Array.from(values).every(law);

describe('the c-transform', () => {
  it('is the largest potential that no pair forbids: f + g ≤ C, with equality somewhere in each row', () => {
    holds(table, ({ cost, rows, columns, g }) => {
      const { values, argmin } = cTransform(cost, rows, columns, g);
      return every(values, (f, i) => {
        const slack = g.map((level, j) => cost[i * columns + j]! - level - f);
        return slack.every((s) => s >= 0) && slack.indexOf(0) === argmin[i];
      });
    });
  });
  it('to the columns is that of the transposed matrix to the rows', () => {
    holds(table, ({ cost, rows, columns, g }) => {
      const turned = cost.map((_, k) => cost[(k % rows) * columns + Math.floor(k / rows)]!);
      const across = cTransform(cost, rows, columns, g);
      const down = cTransform(turned, columns, rows, g, { to: 'columns' });
      return (
        every(across.values, (f, i) => f === down.values[i]) &&
        every(across.argmin, (j, i) => j === down.argmin[i])
      );
    });
  });
  it('falls where the potential rises', () => {
    holds(table, ({ cost, rows, columns, g, h }) => {
      const low = cTransform(cost, rows, columns, g).values;
      const raised = g.map((level, j) => level + Math.abs(h[j]!));
      return every(cTransform(cost, rows, columns, raised).values, (f, i) => f <= low[i]!);
    });
  });
  it('of a potential raised by a constant is lowered by it', () => {
    holds(table, fc.integer({ min: -8, max: 8 }), ({ cost, rows, columns, g }, c) => {
      const f = cTransform(cost, rows, columns, g).values;
      const moved = cTransform(
        cost,
        rows,
        columns,
        g.map((level) => level + c),
      ).values;
      // Two roundings of numbers up to 20.
      return every(moved, (value, i) => Math.abs(value - (f[i]! - c)) <= 1e-14);
    });
  });
  it('twice is never less, three times is once', () => {
    holds(table, ({ cost, rows, columns, g }) => {
      const twice = doubleCTransform(cost, rows, columns, g);
      const thrice = cTransform(cost, rows, columns, twice.columns.values).values;
      return (
        every(twice.columns.values, (level, j) => level >= g[j]! - 1e-14) &&
        every(thrice, (f, i) => Math.abs(f - twice.rows.values[i]!) <= 1e-14)
      );
    });
  });
  it('under a distance is the negative of a 1-Lipschitz potential, and 1-Lipschitz of any', () => {
    const line = fc.integer({ min: 1, max: 6 }).chain((n) => fc.tuple(list(n), list(n)));
    holds(line, ([x, g]) => {
      const cost = costMatrix(x, x);
      const steep = cTransform(cost, x.length, x.length, g).values;
      const back = cTransform(cost, x.length, x.length, steep).values;
      const lipschitz = x.every((v, i) =>
        x.every((w, j) => Math.abs(steep[i]! - steep[j]!) <= Math.abs(v - w) + 1e-14),
      );
      return lipschitz && every(back, (level, i) => Math.abs(level + steep[i]!) <= 1e-14);
    });
  });
});

describe('the soft c-transform', () => {
  it('lies above the c-transform by at most −ε ln of the least weight, and reaches it as ε → 0', () => {
    holds(table, fc.constantFrom(1e-9, 0.01, 1, 100), ({ cost, rows, columns, g, weights }, eps) => {
      const hard = cTransform(cost, rows, columns, g).values;
      const total = weights.reduce((s, w) => s + w, 0);
      const widest = -eps * Math.log(Math.min(...weights) / total);
      // The logarithm of a sum near 1 rounds to 1e-16, times ε.
      return every(
        softCTransform(cost, rows, columns, g, weights, { eps }),
        (f, i) => f >= hard[i]! - 1e-14 * (1 + eps) && f <= hard[i]! + widest + 1e-14 * (1 + eps),
      );
    });
  });
  it('rises with ε to the mean of C − g', () => {
    holds(table, real(0.01, 2), real(1, 10), ({ rows, columns, g, h, weights }, eps, factor) => {
      const cost = Array.from({ length: rows * columns }, (_, k) => h[k % columns]!);
      const at = (e: number) => softCTransform(cost, rows, columns, g, weights, { eps: e })[0]!;
      const total = weights.reduce((s, w) => s + w, 0);
      const mean = g.reduce((s, level, j) => s + (weights[j]! / total) * (h[j]! - level), 0);
      // The mean is missed by at most the variance, below 100, over 2ε.
      return at(eps) <= at(eps * factor) + 1e-13 && Math.abs(at(1e8) - mean) <= 1e-6;
    });
  });
  it('does not see weights of 0, nor the unit of the weights', () => {
    holds(table, real(0.1, 2), ({ cost, rows, columns, g, weights }, eps) => {
      const f = softCTransform(cost, rows, columns, g, weights, { eps });
      const wide = Array.from({ length: rows }, (_, i) => [
        ...cost.slice(i * columns, (i + 1) * columns),
        -9,
      ]);
      const more = softCTransform(
        wide.flat(),
        rows,
        columns + 1,
        [...g, 0],
        [...weights.map((w) => 4 * w), 0],
        {
          eps,
        },
      );
      return every(more, (value, i) => value === f[i]);
    });
  });
});

describe('the dual value', () => {
  const mass = (law: Atoms, other: Atoms) => ({
    cost: costMatrix(law.x, other.x),
    rows: law.x.length,
    columns: other.x.length,
  });
  it('of a pair that any potential makes is at most the cost on the line', () => {
    holds(atoms, atoms, fc.array(real(-100, 100), { minLength: 8, maxLength: 8 }), (a, b, levels) => {
      const { cost, rows, columns } = mass(a, b);
      const pair = doubleCTransform(cost, rows, columns, levels.slice(0, columns));
      const value = dualValue(a.w, b.w, pair.rows.values, pair.columns.values);
      return value <= wasserstein1d(a.x, b.x, { xWeights: a.w, yWeights: b.w }) + 1e-12;
    });
  });
  it('is the cost for the best potential of the line', () => {
    const shared = fc
      .integer({ min: 1, max: 8 })
      .chain((n) =>
        fc.tuple(
          fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: n, maxLength: n }),
          list(n, 0.1, 3),
          list(n, 0.1, 3),
        ),
      );
    holds(shared, ([x, a, b]) => {
      const { positions, potential, value } = kantorovichPotential1d(x, a, b);
      const g = x.map((v) => -potential[positions.indexOf(v)]!);
      const pair = doubleCTransform(costMatrix(x, x), x.length, x.length, g);
      return near(dualValue(a, b, pair.rows.values, pair.columns.values), value, 1e-13);
    });
  });
  it('is the exact cost for the prices of emd, and each side of them is the c-transform of the other', () => {
    holds(atoms, atoms, (a, b) => {
      const { cost, rows, columns } = mass(a, b);
      const { cost: exact, u, v } = emd(a.w, b.w, cost);
      const f = cTransform(cost, rows, columns, v).values;
      // emd proves its prices to 1e-13 of costs up to 200.
      return (
        near(dualValue(a.w, b.w, u, v), exact, 1e-12) &&
        every(f, (level, i) => level >= u[i]! - 1e-10 && (a.w[i] === 0 || level <= u[i]! + 1e-10))
      );
    });
  });
  it('never falls when a pair is transformed', () => {
    holds(table, ({ cost, rows, columns, g, weights }) => {
      const ones = Array.from({ length: rows }, () => 1);
      const { rows: f, columns: gcc } = doubleCTransform(cost, rows, columns, g);
      return dualValue(ones, weights, f.values, gcc.values) >= dualValue(ones, weights, f.values, g) - 1e-13;
    });
  });
});

describe('the Sinkhorn divergence', () => {
  const points = fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.record({ x: list(2 * n, -2, 2), w: list(n, 0.1, 2) }));
  const options = { dimension: 2, tolerance: 1e-10, maximumIterations: 50_000 };
  type Points = { readonly x: readonly number[]; readonly w: readonly number[] };
  const divergence = (one: Points, two: Points, eps: number, p = 2) =>
    sinkhornDivergence(one.x, two.x, { ...options, eps, p, xWeights: one.w, yWeights: two.w });
  const eps = fc.constantFrom(1, 5);
  const order = fc.constantFrom(1, 2);

  it('is at least 0 and symmetric', () => {
    holds(points, points, eps, order, (a, b, e, p) => {
      const { value, between, withinX, withinY } = divergence(a, b, e, p);
      // Values err by the square of 1e-10 and by rounding.
      return (
        value >= -1e-13 &&
        value === between - 0.5 * (withinX + withinY) &&
        near(value, divergence(b, a, e, p).value, 1e-12)
      );
    });
  });
  it('is 0 between equal laws, however their points are listed', () => {
    holds(points, eps, order, (a, e, p) => {
      const turned = {
        x: Array.from({ length: a.x.length }, (_, k) => a.x[a.x.length - 2 - (k - (k % 2)) + (k % 2)]!),
        w: [...a.w].reverse().map((w) => 3 * w),
      };
      return Math.abs(divergence(a, turned, e, p).value) <= 1e-12;
    });
  });
  it('of a law and its copy moved by v is |v|² under the squared distance, for every ε', () => {
    holds(points, real(-2, 2), real(-2, 2), eps, (a, v, w, e) => {
      const moved = { x: a.x.map((c, k) => c + (k % 2 ? w : v)), w: a.w };
      return near(divergence(a, moved, e).value, v * v + w * w, 1e-11);
    });
  });
  it('goes to the squared distance of the means as ε → ∞', () => {
    holds(points, points, (a, b) => {
      const mean = ({ x, w }: Points, d: number) =>
        w.reduce((s, weight, i) => s + weight * x[2 * i + d]!, 0) / w.reduce((s, weight) => s + weight, 0);
      const gap = (mean(a, 0) - mean(b, 0)) ** 2 + (mean(a, 1) - mean(b, 1)) ** 2;
      // Costs up to 32: the next term is their variance over ε. At 1e7 potentials keep 9 digits behind the point.
      return near(divergence(a, b, 1e7).value, gap, 1e-4);
    });
  });
  it('lies within ε ln n of exact transport between n equal points', () => {
    const square = fc
      .integer({ min: 1, max: 4 })
      .chain((n) => fc.tuple(list(2 * n, -2, 2), list(2 * n, -2, 2)));
    holds(square, ([x, y]) => {
      const n = x.length / 2;
      const exact = assignment(costMatrix(x, y, { dimension: 2, p: 2 }), n, n).cost / n;
      const { value } = sinkhornDivergence(x, y, { ...options, eps: 1 });
      return Math.abs(value - exact) <= Math.log(n) + 1e-9;
    });
  });
});
