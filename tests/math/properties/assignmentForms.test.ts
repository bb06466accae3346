import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { assignment, costMatrix } from '@/math/index.ts';
import { bidPrices } from '@/math/transport/bidPrices.ts';
import { solveAssignment } from '@/math/transport/solveAssignment.ts';
import { solveAssignmentInKernel } from '@/math/transport/solveAssignmentInKernel.ts';
import { startAssignment } from '@/math/transport/startAssignment.ts';
import { createRng } from '@/math/random/index.ts';
import { matrix, real } from './arbitraries.ts';
import { holds } from './property.ts';

/** Both forms' assignments and prices; + 0 makes -0 and 0 the same number, which they are to every use. */
function forms(costs: readonly number[] | Float64Array, rows: number, columns: number) {
  const plain = solveAssignment(Float64Array.from(costs), rows, columns);
  const { available, state } = solveAssignmentInKernel((list) => list.set(costs), rows, columns);
  expect(available).toBe(true);
  return [plain, state].map(
    (form) => form && { columnOf: form.columnOf, rowOf: form.rowOf, v: form.v.map((price) => price + 0) },
  );
}

function agree(costs: readonly number[] | Float64Array, rows: number, columns: number): void {
  const [plain, kernel] = forms(costs, rows, columns);
  expect(kernel).toEqual(plain);
}

const draws = (count: number, seed: number): Float64Array => {
  const rng = createRng(seed);
  return Float64Array.from({ length: count }, () => rng.uniform());
};

describe('the kernel gives the same assignment and prices as TypeScript, to the last bit', () => {
  it('for any matrix with no more rows than columns', () => {
    holds(matrix, ({ costs, rows, columns }) => {
      if (rows <= columns) agree(costs, rows, columns);
    });
  });
  it('with forbidden pairs, feasible or not', () => {
    const banned = fc.array(fc.boolean(), { minLength: 36, maxLength: 36 });
    holds(matrix, banned, ({ costs, rows, columns }, bans) => {
      const holed = costs.map((cost, k) => (bans[k] ? Infinity : cost));
      if (rows <= columns) agree(holed, rows, columns);
    });
  });
  it('for squares of every size from 1 to 40, whose rows end inside a register or not', () => {
    holds(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 1e6 }), (n, seed) =>
      agree(draws(n * n, seed), n, n),
    );
  });
  it('for whole numbers with many ties', () => {
    for (const top of [2, 4, 100])
      agree(
        draws(90 * 90, top).map((draw) => Math.floor(top * draw)),
        90,
        90,
      );
  });
  it('for products of ranks, where every bid is a war', () => {
    agree(
      Float64Array.from({ length: 60 * 60 }, (_, k) => (1 + Math.floor(k / 60)) * (1 + (k % 60))),
      60,
      60,
    );
  });
  it.each([1, 2])('for points of the plane at distance to the power %d', (p) => {
    agree(costMatrix(draws(260, 1), draws(260, 2), { dimension: 2, p }), 130, 130);
  });
  it('for more columns than rows', () => {
    agree(draws(50 * 83, 5), 50, 83);
  });
});

describe('without WebAssembly', () => {
  it('assignment gives the same answer', async () => {
    const costs = draws(30 * 30, 8);
    const expected = assignment(costs, 30, 30);
    vi.resetModules();
    vi.doMock('@/math/kernels/loadKernel.ts', () => ({ loadKernel: () => undefined }));
    const alone = await import('@/math/transport/assignment.ts');
    expect(alone.assignment(costs, 30, 30)).toEqual(expected);
    expect(alone.assignment([1, 5, 2, 3, 1, 9], 3, 2)).toEqual(assignment([1, 5, 2, 3, 1, 9], 3, 2));
    expect(alone.assignment([Infinity, 1, Infinity, 2], 2, 2).cost).toBe(Infinity);
    vi.doUnmock('@/math/kernels/loadKernel.ts');
    vi.resetModules();
  });
  it('says that the kernel did not answer', async () => {
    vi.resetModules();
    vi.doMock('@/math/kernels/loadKernel.ts', () => ({ loadKernel: () => ({ open: () => undefined }) }));
    const { solveAssignmentInKernel: solve } = await import('@/math/transport/solveAssignmentInKernel.ts');
    expect(solve((costs) => costs.fill(1), 1, 1)).toEqual({ available: false, state: undefined });
    vi.doUnmock('@/math/kernels/loadKernel.ts');
    vi.resetModules();
  });
});

describe('a result is its own', () => {
  it('and the next problem does not change it', () => {
    const first = assignment([4, 1, 3, 2, 0, 5, 3, 2, 2], 3, 3);
    const copy = structuredClone(first);
    assignment(draws(9, 3), 3, 3);
    expect(first).toEqual(copy);
  });
});

describe('bidPrices', () => {
  it('without a range gives the columns their least cost', () => {
    expect(Array.from(bidPrices(Float64Array.of(3, 3, 3, 3), 2))).toEqual([3, 3]);
  });
  it.each([
    [2 ** 1000, 'holds no auction where prices might overflow'],
    [2 ** 1000 * (1 - 2 ** -53), 'holds one just below'],
  ])('with a range of %d %s', (range, _what) => {
    // Every column's least cost is 0; with one auction at least prices fall below it.
    const costs = Float64Array.from({ length: 64 }, (_, k) => (k < 16 ? 0 : range));
    const least = Math.min(...bidPrices(costs, 8));
    expect(least < 0).toBe(range < 2 ** 1000);
    agree(costs, 8, 8);
  });
  it('never raises a price above its column’s least cost', () => {
    holds(fc.array(real(-10, 10), { minLength: 64, maxLength: 64 }), (costs) =>
      bidPrices(Float64Array.from(costs), 8).every(
        (price, j) => price <= Math.min(...costs.filter((_, k) => k % 8 === j)),
      ),
    );
  });
});

describe('startAssignment', () => {
  it('leaves a row free whose cheapest column is taken, and the first of equal columns is the cheapest', () => {
    const { columnOf, rowOf } = startAssignment(
      Float64Array.of(2, 1, 1, 3, 1, 9, 9, 9, 0),
      3,
      3,
      new Float64Array(3),
    );
    expect(Array.from(columnOf)).toEqual([1, -1, 2]);
    expect(Array.from(rowOf)).toEqual([-1, 0, 2]);
  });
  it('leaves a row free whose pairs are all forbidden', () => {
    const { columnOf } = startAssignment(
      Float64Array.of(Infinity, Infinity, 1, 2),
      2,
      2,
      new Float64Array(2),
    );
    expect(Array.from(columnOf)).toEqual([-1, 0]);
  });
});
