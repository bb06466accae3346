import { describe, expect, it, vi } from 'vitest';
import { normaliseWeights } from '@/math/divergence/normaliseWeights.ts';
import { certifyPlan } from '@/math/transport/certifyPlan.ts';
import { completePrices } from '@/math/transport/completePrices.ts';
import { cheapestColumn } from '@/math/transport/simplex/cheapestColumn.ts';
import { fillCosts } from '@/math/transport/simplex/fillCosts.ts';
import { findEntering } from '@/math/transport/simplex/findEntering.ts';
import { networkSimplex } from '@/math/transport/simplex/networkSimplex.ts';
import { openSimplex } from '@/math/transport/simplex/openSimplex.ts';
import { startTree } from '@/math/transport/simplex/startTree.ts';
import { topDown } from '@/math/transport/simplex/topDown.ts';
import { treeFlows } from '@/math/transport/simplex/treeFlows.ts';
import { treePotentials } from '@/math/transport/simplex/treePotentials.ts';
import { wholeMasses } from '@/math/transport/simplex/wholeMasses.ts';

const list = (values: ArrayLike<number>): readonly number[] => Array.from(values);
const sum = (values: ArrayLike<number>): number => list(values).reduce((x, y) => x + y, 0);

describe('wholeMasses', () => {
  it.each([
    ['equal weights of two lengths', [0.1, 0.1], [0.7, 0.7, 0.7], [3, 3], [2, 2, 2]],
    ['counts', [2, 6], [1, 2, 1], [1, 3], [1, 2, 1]],
    ['one against one', [0.3], [1e-300], [1], [1]],
  ])('keeps %s exactly', (_name, a, b, from, to) => {
    const whole = wholeMasses(a, b);
    expect([list(whole.from), list(whole.to)]).toEqual([from, to]);
  });
  it('rounds other shares to parts of 2⁵², their totals equal to the last one', () => {
    const { from, to } = wholeMasses([0.3, 0.5, 0.2000001], [1, 2]);
    expect([sum(from), sum(to)]).toEqual([2 ** 52, 2 ** 52]);
    // Half a unit each way, and the largest weight takes up what that leaves.
    expect(Math.abs(from[0]! / 2 ** 52 - 0.3 / 1.0000001)).toBeLessThan(2 ** -52);
    expect(list(from).every(Number.isInteger)).toBe(true);
  });
  it('gives a weight beyond all resolution one part, and the largest pays', () => {
    const { from } = wholeMasses([1e-300, 0.7, 0.3], [1]);
    expect([from[0], sum(from)]).toEqual([1, 2 ** 52]);
  });
  it('does not take multiples for whole that only round to whole', () => {
    // 0.3/0.1 rounds to 3, but 3 · 0.1 is not 0.3.
    expect(sum(wholeMasses([0.3, 0.1], [1]).from)).toBe(2 ** 52);
  });
  it('rounds counts whose common multiple is beyond exact whole numbers', () => {
    const { from, to } = wholeMasses([1, 2 ** 27], [1, 2 ** 28]);
    expect([sum(from), sum(to)]).toEqual([2 ** 52, 2 ** 52]);
  });
});

describe('fillCosts', () => {
  const all = (n: number) => Int32Array.from({ length: n }, (_, k) => k);
  const fill = (cost: readonly number[], rows = all(2), columns = all(2), turned = false) => {
    const target = new Float64Array(rows.length * columns.length);
    return { ...fillCosts(target, Float64Array.from(cost), 2, rows, columns, turned), target: list(target) };
  };
  it('brings the range to [1, 2)', () => {
    expect(fill([3, 5, 6, 8])).toEqual({ factor: 0.25, least: 3, target: [0, 0.5, 0.75, 1.25] });
  });
  it('takes the range of chosen rows and columns alone', () => {
    expect(fill([3, 1e9, 4, 1e9], all(2), all(1))).toEqual({ factor: 1, least: 3, target: [0, 1] });
  });
  it('turns rows into columns', () => {
    expect(fill([0, 1, 2, 3], all(2), all(2), true).target).toEqual([0, 1, 0.5, 1.5]);
  });
  it('leaves equal costs at 0', () => {
    expect(fill([7, 7, 7, 7])).toEqual({ factor: 1, least: 7, target: [0, 0, 0, 0] });
  });
  it('holds for the widest and the narrowest range of doubles', () => {
    const widest = fill([-Number.MAX_VALUE, Number.MAX_VALUE, 0, 0]).target;
    expect(widest[0]).toBe(0);
    // Just below a power of two the logarithm rounds up to it.
    expect(widest[1]).toBe(1 - 2 ** -53);
    expect(fill([0, Number.MIN_VALUE, 0, 0]).target).toEqual([0, 2 ** -51, 0, 0]);
  });
});

describe('cheapestColumn', () => {
  it('takes the first of several', () => {
    expect(cheapestColumn(Float64Array.of(9, 2, 1, 2), new Float64Array(4), 0)).toBe(2);
    expect(cheapestColumn(Float64Array.of(0, 0, 2, 1), Float64Array.of(0, 1), 1)).toBe(0);
  });
  it('passes over columns raised to Infinity', () => {
    expect(cheapestColumn(Float64Array.of(0, 5), Float64Array.of(Infinity, 0), 0)).toBe(1);
  });
});

describe('topDown', () => {
  it.each([[[-1]], [[1, 2, 3, -1]], [[-1, 0, 0, 1, 1]], [[3, 3, 0, -1, 1]]])(
    'of %j lists parents before children, everyone once',
    (parents) => {
      const order = list(topDown(Int32Array.from(parents)));
      expect(order.toSorted((x, y) => x - y)).toEqual(parents.map((_, x) => x));
      for (const [x, parent] of parents.entries())
        if (parent !== -1) expect(order.indexOf(parent)).toBeLessThan(order.indexOf(x));
    },
  );
});

describe('the numbers of a tree', () => {
  // Row 0 – column 2 – row 1 – column 3, the root at row 1.
  const parent = Int32Array.of(2, -1, 1, 1);
  const order = topDown(parent);
  const [rows, columns] = [Int32Array.of(0, 1), Int32Array.of(0, 1)];
  it('are prices that add up to costs along it', () => {
    const costs = Float64Array.of(5, 99, 3, 4);
    expect(list(treePotentials({ rows: 2, columns: 2, costs }, parent, order))).toEqual([2, 0, 3, 4]);
  });
  it('are flows that give every atom its share', () => {
    const [a, b] = [normaliseWeights('a', [1, 3]), normaliseWeights('b', [2, 2])];
    expect(list(treeFlows(a, b, { rows, columns, parent, order }))).toEqual([0.25, 0, 0.25, 0.5]);
  });
  it('are flows of 0 where rounding of the search would make them negative', () => {
    const [a, b] = [normaliseWeights('a', [3, 1]), normaliseWeights('b', [2, 2])];
    expect(list(treeFlows(a, b, { rows, columns, parent, order }))).toEqual([0.75, 0, 0, 0.5]);
  });
  it('keep a share of 1e-25 between shares that nearly cancel', () => {
    const [a, b] = [normaliseWeights('a', [1, 1e-25]), normaliseWeights('b', [1 - 2 ** -53, 2 ** -53])];
    const flows = treeFlows(a, b, {
      rows,
      columns,
      parent: Int32Array.of(2, 2, -1, 0),
      order: topDown(Int32Array.of(2, 2, -1, 0)),
    });
    expect(flows[1]! / 1e-25).toBeCloseTo(1, 12);
    expect(flows[3]! / 2 ** -53).toBeCloseTo(1, 12);
  });
});

describe('findEntering', () => {
  // Everything hangs from the one column that costs nothing; the others are bargains of one row each.
  const treeOf = (
    rows: number,
    columns: number,
    bargains: readonly (readonly [number, number, number])[],
  ) => {
    const costs = new Float64Array(rows * columns).fill(1);
    const tree = startTree({
      rows,
      columns,
      costs,
      masses: Float64Array.from([
        ...Array.from({ length: rows }, () => columns),
        ...Array.from({ length: columns }, () => rows),
      ]),
    });
    for (const [row, column, cost] of bargains) costs[row * columns + column] = cost;
    return tree;
  };
  it('takes the best of a few hundred arcs, not the first', () => {
    const tree = treeOf(4, 3, [
      [1, 2, 0.75],
      [2, 0, 0.25],
    ]);
    expect(findEntering(tree, 0, 1e-15)).toEqual({ row: 2, column: 0, excess: -0.75, next: 0 });
  });
  it('of long rows takes the first that has one', () => {
    const tree = treeOf(4, 256, [
      [1, 2, 0.75],
      [2, 0, 0.25],
    ]);
    expect(findEntering(tree, 0, 1e-15)).toEqual({ row: 1, column: 2, excess: -0.25, next: 2 });
    expect(findEntering(tree, 3, 1e-15)).toEqual({ row: 1, column: 2, excess: -0.25, next: 2 });
    expect(findEntering(tree, 2, 1e-15)).toEqual({ row: 2, column: 0, excess: -0.75, next: 3 });
  });
  it('takes what is within the tolerance for 0', () => {
    const tree = treeOf(4, 3, [[3, 1, 0.75]]);
    expect(findEntering(tree, 0, 0.25)).toBeUndefined();
    expect(findEntering(tree, 0, 0.2)?.row).toBe(3);
  });
});

describe('networkSimplex', () => {
  it('ends even where rounding swamps what it takes as 0', () => {
    // Far outside its range of [0, 2): prices near 1e17 are off by tens.
    const n = 12;
    const costs = Float64Array.from({ length: n * n }, (_, k) => 1e17 + ((k * 7919) % 101) * 16);
    const masses = new Float64Array(2 * n).fill(1);
    const parent = networkSimplex({ rows: n, columns: n, costs, masses });
    expect(parent.filter((above) => above === -1)).toHaveLength(1);
  });
});

describe('openSimplex', () => {
  it('makes room for problems one after the other', () => {
    for (const engine of ['wasm', 'typescript'] as const) {
      const simplex = openSimplex(engine, 3, 2);
      expect([simplex.engine, simplex.rows, simplex.columns]).toEqual([engine, 3, 2]);
      expect([simplex.costs.length, simplex.masses.length]).toEqual([6, 5]);
    }
  });
  it('takes the TypeScript form where memory does not suffice', () => {
    const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow').mockImplementation(() => {
      throw new RangeError('no memory');
    });
    const { engine } = openSimplex('wasm', 5000, 2000);
    grow.mockRestore();
    expect(engine).toBe('typescript');
  });
});

describe('completePrices', () => {
  it('gives missing prices the highest feasible values and moves a constant so that u starts at 0', () => {
    const cost = Float64Array.of(4, 6, 3, 1);
    expect(completePrices(cost, Float64Array.of(NaN, 1), Float64Array.of(2, NaN))).toEqual({
      u: Float64Array.of(0, -1),
      v: Float64Array.of(4, 2),
    });
  });
  it('leaves complete prices that start at 0 as they are', () => {
    const [u, v] = [Float64Array.of(0, -1), Float64Array.of(4, 2)];
    expect(completePrices(Float64Array.of(4, 2, 3, 1), u, v)).toEqual({ u, v });
  });
});

describe('certifyPlan', () => {
  const plan = (mass: readonly number[]) => ({
    source: Int32Array.of(0, 1),
    target: Int32Array.of(1, 0),
    mass: Float64Array.from(mass),
  });
  const half = Float64Array.of(0.5, 0.5);
  const cost = Float64Array.of(1, 2, 3, 4);
  const prices = { u: Float64Array.of(0, 2), v: Float64Array.of(1, 2) };
  it('of an optimal plan is 0 throughout', () => {
    expect(certifyPlan(half, half, cost, { cost: 2.5, plan: plan([0.5, 0.5]), ...prices })).toEqual({
      marginalError: 0,
      dualInfeasibility: 0,
      gap: 0,
    });
  });
  it('says how much a row and a column are off, whichever is more', () => {
    const error = (mass: readonly number[], b = half) =>
      certifyPlan(half, b, cost, { cost: 2.5, plan: plan(mass), ...prices }).marginalError;
    expect([error([0.5, 0.25]), error([0.75, 0.5])]).toEqual([0.25, 0.25]);
    expect(error([0.5, 0.5], Float64Array.of(0.875, 0.125))).toBe(0.375);
  });
  it('says how much the worst pair is underpriced, and the gap that leaves', () => {
    const raised = { u: Float64Array.of(0.25, 2), v: Float64Array.of(1, 2.5) };
    expect(certifyPlan(half, half, cost, { cost: 2.5, plan: plan([0.5, 0.5]), ...raised })).toEqual({
      marginalError: 0,
      dualInfeasibility: 0.75,
      gap: -0.375,
    });
  });
});
