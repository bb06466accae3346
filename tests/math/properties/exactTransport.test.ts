import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignment, costMatrix, createRng, emd, totalVariation, wasserstein1d } from '@/math/index.ts';
import type { Emd } from '@/math/index.ts';
import { openSimplex } from '@/math/transport/simplex/openSimplex.ts';
import { atoms, laws, real, weights } from './arbitraries.ts';
import { holds, holdsForFew, near } from './property.ts';

interface Problem {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly cost: readonly number[];
}

/** 1 to 8 atoms on each side, some without weight; costs from −10 to 10, some tied. */
const problem: fc.Arbitrary<Problem> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([n, m]) =>
    fc.record({
      a: weights(n),
      b: weights(m),
      cost: fc.array(fc.oneof(real(-10, 10), fc.integer({ min: 0, max: 3 })), {
        minLength: n * m,
        maxLength: n * m,
      }),
    }),
  );

/** Costs up to 10 and some rounding in each of the sums: 1e-13 is about fifty units in the last place of 10. */
const ROUNDING = 1e-13;
const solve = ({ a, b, cost }: Problem): Emd => emd(a, b, cost);
const shares = (w: readonly number[]) => w.map((each) => each / w.reduce((x, y) => x + y, 0));
const entries = ({ plan }: Emd) =>
  Array.from(plan.mass, (mass, k) => ({ i: plan.source[k]!, j: plan.target[k]!, mass }));

describe('emd', () => {
  it('sends and gives every atom its share, with at most n + m − 1 carries and none of them negative', () => {
    holds(problem, (given) => {
      const solved = solve(given);
      const sums = [given.a, given.b].map((side) => side.map(() => 0));
      for (const { i, j, mass } of entries(solved)) {
        sums[0]![i]! += mass;
        sums[1]![j]! += mass;
      }
      return (
        shares(given.a).every((share, i) => near(sums[0]![i]!, share, 1e-15)) &&
        shares(given.b).every((share, j) => near(sums[1]![j]!, share, 1e-15)) &&
        solved.plan.mass.length < given.a.length + given.b.length &&
        solved.plan.mass.every((mass) => mass > 0)
      );
    });
  });
  it('proves itself: no pair is underpriced, every carry is priced exactly, the first price is 0', () => {
    holds(problem, (given) => {
      const solved = solve(given);
      const { u, v, certificate } = solved;
      const slack = (i: number, j: number) => given.cost[i * given.b.length + j]! - u[i]! - v[j]!;
      expect(certificate.marginalError).toBeLessThan(1e-15);
      return (
        u[0] === 0 &&
        given.a.every((_, i) => given.b.every((__, j) => slack(i, j) >= -ROUNDING)) &&
        entries(solved).every(({ i, j }) => Math.abs(slack(i, j)) <= ROUNDING)
      );
    });
  });
  it('costs what its prices are worth (strong duality), and its certificate says so', () => {
    holds(problem, (given) => {
      const { cost, u, v, certificate } = solve(given);
      const worth = [
        ...shares(given.a).map((share, i) => share * u[i]!),
        ...shares(given.b).map((share, j) => share * v[j]!),
      ].reduce((x, y) => x + y, 0);
      return near(cost, worth, ROUNDING) && near(certificate.gap, cost - worth, ROUNDING);
    });
  });
  it('costs no more than independent draws, and no less than the best pair', () => {
    holds(problem, (given) => {
      const [a, b] = [shares(given.a), shares(given.b)];
      const drawn = given.cost.reduce(
        (sum, entry, k) => sum + entry * a[Math.floor(k / b.length)]! * b[k % b.length]!,
        0,
      );
      const { cost } = solve(given);
      return cost <= drawn + ROUNDING && cost >= Math.min(...given.cost) - ROUNDING;
    });
  });
  it('does not see the order of atoms', () => {
    holds(problem, (given) => {
      const [n, m] = [given.a.length, given.b.length];
      const turned = {
        a: given.a.toReversed(),
        b: given.b.toReversed(),
        cost: given.cost.toReversed(),
      };
      expect(turned.cost).toHaveLength(n * m);
      return near(solve(turned).cost, solve(given).cost, ROUNDING);
    });
  });
  it('turned round costs the same', () => {
    holds(problem, ({ a, b, cost }) => {
      const turned = cost.map((_, k) => cost[(k % a.length) * b.length + Math.floor(k / a.length)]!);
      return near(emd(b, a, turned).cost, emd(a, b, cost).cost, ROUNDING);
    });
  });
  it('does not see the unit of the weights', () => {
    holds(problem, real(1e-3, 1e3), ({ a, b, cost }, unit) =>
      near(
        emd(
          a.map((w) => w * unit),
          b,
          cost,
        ).cost,
        emd(a, b, cost).cost,
        ROUNDING,
      ),
    );
  });
  it('does not see an atom of weight 0, whatever it costs', () => {
    holds(problem, fc.array(real(-1e6, 1e6), { minLength: 8, maxLength: 8 }), ({ a, b, cost }, row) => {
      const more = emd([...a, 0], b, [...cost, ...row.slice(0, b.length)]);
      return near(more.cost, emd(a, b, cost).cost, ROUNDING) && !more.plan.source.includes(a.length);
    });
  });
  it('does not see an atom cut in two', () => {
    holds(problem, real(0.1, 0.9), ({ a, b, cost }, part) => {
      const [first = 0, ...rest] = a;
      const cut = emd([first * part, first * (1 - part), ...rest], b, [...cost.slice(0, b.length), ...cost]);
      return near(cut.cost, emd(a, b, cost).cost, ROUNDING);
    });
  });
  it('scales with the costs', () => {
    holds(problem, real(0.01, 100), ({ a, b, cost }, unit) =>
      near(
        emd(
          a,
          b,
          cost.map((entry) => entry * unit),
        ).cost / unit,
        emd(a, b, cost).cost,
        10 * ROUNDING,
      ),
    );
  });
  it('grows by the means of f and g when costs grow by f_i + g_j', () => {
    const prices = fc.array(real(-10, 10), { minLength: 8, maxLength: 8 });
    holds(problem, prices, prices, ({ a, b, cost }, f, g) => {
      const raised = cost.map((entry, k) => entry + f[Math.floor(k / b.length)]! + g[k % b.length]!);
      const mean = (w: readonly number[], list: readonly number[]) =>
        shares(w).reduce((sum, share, i) => sum + share * list[i]!, 0);
      return near(emd(a, b, raised).cost, emd(a, b, cost).cost + mean(a, f) + mean(b, g), 4 * ROUNDING);
    });
  });
  it('never gets cheaper when a cost rises', () => {
    holds(problem, fc.nat(63), real(0, 10), ({ a, b, cost }, at, rise) => {
      const k = at % cost.length;
      return emd(a, b, cost.with(k, cost[k]! + rise)).cost >= emd(a, b, cost).cost - ROUNDING;
    });
  });
  it('on a line is W₁, and W₂² for squares', () => {
    holds(atoms, atoms, fc.constantFrom(1, 2), (x, y, p) =>
      near(
        emd(x.w, y.w, costMatrix(x.x, y.x, { p })).cost,
        wasserstein1d(x.x, y.x, { xWeights: x.w, yWeights: y.w, p }) ** p,
        // The root and its power cost a few digits.
        1e-12,
      ),
    );
  });
  it('of equal masses is the best assignment over n', () => {
    const square = fc
      .integer({ min: 1, max: 9 })
      .chain((n) => fc.array(real(-10, 10), { minLength: n * n, maxLength: n * n }));
    holds(square, (cost) => {
      const n = Math.sqrt(cost.length);
      const masses = new Float64Array(n).fill(0.3);
      return near(emd(masses, masses, cost).cost, assignment(cost, n, n).cost / n, ROUNDING);
    });
  });
  it('with cost 0 to stay and 1 to go is the total variation', () => {
    holds(laws(2), ([p, q]) => {
      const cost = p!.flatMap((_, i) => q!.map((__, j) => (i === j ? 0 : 1)));
      return near(emd(p!, q!, cost).cost, totalVariation(p!, q!), 1e-14);
    });
  });
  it('as W₁ in the plane is a metric: no detour is shorter, both ways are equal, 0 to itself', () => {
    const cloud = fc.integer({ min: 1, max: 6 }).chain((n) =>
      fc.record({
        points: fc.array(real(-5, 5), { minLength: 2 * n, maxLength: 2 * n }),
        w: weights(n),
      }),
    );
    type Cloud = { readonly points: number[]; readonly w: number[] };
    const w1 = (x: Cloud, y: Cloud) =>
      emd(x.w, y.w, costMatrix(x.points, y.points, { dimension: 2, p: 1 })).cost;
    holds(cloud, cloud, cloud, (x, y, z) => {
      expect(near(w1(x, y), w1(y, x), ROUNDING)).toBe(true);
      return Math.abs(w1(x, x)) <= ROUNDING && w1(x, z) <= w1(x, y) + w1(y, z) + ROUNDING;
    });
  });
  it('finds a hidden plan', () => {
    // Cost = price of the row + price of the column where mass goes, and more elsewhere: the optimum is known.
    holds(
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 2, max: 30 }),
      fc.integer({ min: 0, max: 2 ** 31 - 1 }),
      (n, m, seed) => {
        const rng = createRng(seed);
        const draw = (count: number) => Float64Array.from({ length: count }, () => rng.uniform());
        const [f, g, flow, slack] = [draw(n), draw(m), draw(n * m), draw(n * m)];
        const kept = flow.map((mass, k) => (k % 5 === 0 || k % m === 0 || k < m ? mass : 0));
        const a = f.map((_, i) => kept.subarray(i * m, (i + 1) * m).reduce((x, y) => x + y, 0));
        const b = g.map((_, j) => kept.reduce((sum, mass, k) => (k % m === j ? sum + mass : sum), 0));
        const total = a.reduce((x, y) => x + y, 0);
        const cost = slack.map((extra, k) => f[Math.floor(k / m)]! + g[k % m]! + (kept[k]! > 0 ? 0 : extra));
        const best = kept.reduce((sum, mass, k) => sum + mass * cost[k]!, 0) / total;
        return near(emd(a, b, cost).cost, best, ROUNDING);
      },
    );
  });
  it('takes the same steps in both forms: the same result to the last bit', () => {
    holds(problem, ({ a, b, cost }) => {
      const { engine: one, ...wasm } = emd(a, b, cost);
      const { engine: other, ...typescript } = emd(a, b, cost, { engine: 'typescript' });
      expect([one, other]).toEqual(['wasm', 'typescript']);
      expect(wasm).toEqual(typescript);
    });
  });
  it.each([
    ['counts and costs in a few whole numbers', 40, 30, 3, 3],
    ['one mass and two costs', 50, 50, 1, 2],
    ['more columns than rows', 5, 70, 2, 4],
    ['one block of rows', 200, 3, 5, 5],
    ['rows as long as a block', 80, 256, 4, 1000],
  ])('takes the same steps with many ties: %s', (_name, rows, columns, heaviest, dearest) => {
    holdsForFew(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const rng = createRng(seed);
      const draw = (count: number, most: number) =>
        Float64Array.from({ length: count }, () => Math.floor(rng.uniform() * most));
      const [p, q, cost] = [draw(rows, heaviest), draw(columns, heaviest), draw(rows * columns, dearest)];
      const [a, b] = [p.map((w) => w + 1), q.map((w) => w + 1)];
      const { engine: _wasm, ...wasm } = emd(a, b, cost);
      const { engine: _typescript, ...typescript } = emd(a, b, cost, { engine: 'typescript' });
      expect(wasm).toEqual(typescript);
      // Whole costs leave no rounding in prices at all.
      return wasm.certificate.dualInfeasibility === 0;
    });
  });
  it('leaves a strongly feasible tree: what carries nothing hangs a row from a column', () => {
    holdsForFew(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (rows, columns) => {
      const simplex = openSimplex('wasm', rows, columns);
      simplex.costs.forEach((_, k) => (simplex.costs[k] = ((k * k + 3) % 7) / 4));
      const masses = [...Array.from({ length: rows }, () => columns), ...Array(columns).fill(rows)];
      simplex.masses.set(masses);
      const parent = simplex.solve();
      expect(parent.filter((above) => above === -1)).toHaveLength(1);
      const excess = masses.map((mass: number, x) => (x < rows ? mass : -mass));
      // Leaves first: what a subtree has too much goes up, what it lacks comes down.
      const depth = (x: number): number => (parent[x] === -1 ? 0 : 1 + depth(parent[x]!));
      const order = masses.map((_, x) => x).sort((x, y) => depth(y) - depth(x));
      for (const x of order) if (parent[x] !== -1) excess[parent[x]!]! += excess[x]!;
      return order.every((x) => parent[x] === -1 || (x < rows ? excess[x]! >= 0 : excess[x]! < 0));
    });
  });
});
