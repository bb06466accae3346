import { describe, expect, it } from 'vitest';
import { certifyTable, costMatrix, northWestCorner, transportSteps } from '@/math/index.ts';
import type { TransportBasis } from '@/math/index.ts';

/** A basis as the lists [row, column, amount] of its cells. */
const triples = ({ cells }: TransportBasis) => cells.map(({ row, column, amount }) => [row, column, amount]);

describe('D16 and D23: six blocks (1, 3, 2) on 1, 2, 3 to (2, 1, 3) on 7, 8, 9', () => {
  const a = [1, 3, 2];
  const b = [2, 1, 3];
  const distances = costMatrix([1, 2, 3], [7, 8, 9]);
  const squares = costMatrix([1, 2, 3], [7, 8, 9], { p: 2 });
  // prettier-ignore
  const planA = [0, 1, 0,
                 2, 0, 1,
                 0, 0, 2];
  it('the north-west corner is plan B and already optimal: one table, cost 36', () => {
    const steps = transportSteps(a, b, distances);
    expect(steps).toHaveLength(1);
    expect(steps[0]!.cost).toBe(36);
    expect(steps[0]!.pivot).toBeUndefined();
    expect(triples(steps[0]!.basis)).toEqual([
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, 1],
      [1, 2, 1],
      [2, 2, 2],
    ]);
  });
  it('plan A costs 36 too, and the certificate says that nothing is cheaper', () => {
    const certificate = certifyTable(planA, a, b, distances);
    expect(certificate).toMatchObject({ cost: 36, optimum: 36, gap: 0, optimal: true, feasible: true });
    expect(certificate.improvement).toBeUndefined();
  });
  it('with squares plan B costs 218 and is optimal, plan A 220 and one cycle makes it B', () => {
    expect(transportSteps(a, b, squares).map(({ cost }) => cost)).toEqual([218]);
    const certificate = certifyTable(planA, a, b, squares);
    expect(certificate).toMatchObject({ cost: 220, optimum: 218, gap: 2, optimal: false });
    expect(certificate.improvement!.saving * certificate.improvement!.amount).toBe(2);
  });
  it('with squares the dearest of the 12 plans costs 230, 12 more than need be', () => {
    // prettier-ignore
    const dearest = [0, 0, 1,
                     0, 1, 2,
                     2, 0, 0];
    expect(certifyTable(dearest, a, b, squares)).toMatchObject({ cost: 230, gap: 12, optimal: false });
  });
  it('unequal counts are refused and a plan that is not complete has no cost', () => {
    expect(() => northWestCorner([1, 3, 2], [2, 1, 2])).toThrow(/^a sums to 6 and b to 5; /);
    const partial = certifyTable(planA.with(8, 1), a, b, distances);
    expect(partial).toMatchObject({ feasible: false, cost: NaN, gap: NaN, optimal: false, optimum: 36 });
    expect(Array.from(partial.rowErrors)).toEqual([0, 0, -1]);
    expect(Array.from(partial.columnErrors)).toEqual([0, 0, -1]);
  });
});

describe('D16 and D23: {2, 2, 2, 2, 3, 4, 4, 5} to {3, 3, 4, 4, 6, 6, 6, 6} on the support, in eighths', () => {
  const from = [2, 3, 4, 5];
  const to = [3, 4, 6];
  const a = [4, 1, 2, 1];
  const b = [2, 2, 4];
  const cost = costMatrix(from, to);
  it('the optimum is 14, from the north-west corner at once and from the least cost as well', () => {
    expect(transportSteps(a, b, cost).map((step) => step.cost)).toEqual([14]);
    expect(transportSteps(a, b, cost, { start: 'leastCost' }).at(-1)!.cost).toBe(14);
  });
  it('“2s first” costs 18 and a cycle improves it', () => {
    // prettier-ignore
    const twosFirst = [0, 0, 4,
                       1, 0, 0,
                       1, 1, 0,
                       0, 1, 0];
    const { gap, improvement, ...certificate } = certifyTable(twosFirst, a, b, cost);
    expect(certificate).toMatchObject({ cost: 18, optimum: 14, optimal: false });
    expect(gap).toBe(4);
    expect(improvement!.saving).toBeGreaterThan(0);
  });
  it('where mass goes the prices meet the distance: u + v = |x − y|, and nowhere do they exceed it', () => {
    const { basis, u, v } = transportSteps(a, b, cost).at(-1)!;
    for (const { row, column } of basis.cells) expect(u[row]! + v[column]!).toBe(cost[row * 3 + column]);
    for (let k = 0; k < 12; k++) expect(u[Math.floor(k / 3)]! + v[k % 3]!).toBeLessThanOrEqual(cost[k]!);
  });
});

describe('D17: two blocks at 2 and 8 to 3 and 7', () => {
  const half = [0.5, 0.5];
  const cost = costMatrix([2, 8], [3, 7]);
  it.each([
    [0, 5],
    [0.125, 4],
    [0.25, 3],
    [0.5, 1],
  ])('the plan with %d on (2, 3) and (8, 7) costs 5 − 8t = %d', (t, expected) => {
    const certificate = certifyTable([t, 0.5 - t, 0.5 - t, t], half, half, cost);
    expect(certificate.cost).toBe(expected);
    expect(certificate.gap).toBe(expected - 1);
    expect(certificate.optimal).toBe(t === 0.5);
    // The one way to improve it: a unit around the square saves 5 + 5 − 1 − 1, up to what the far cells carry.
    expect(certificate.improvement?.saving).toBe(t === 0.5 ? undefined : 8);
    expect(certificate.improvement?.amount).toBe(t === 0.5 ? undefined : 0.5 - t);
  });
  it('W₁ is 1', () => {
    expect(transportSteps(half, half, cost).at(-1)!.cost).toBe(1);
  });
  it('from the crossed plan, the last columns named first, one pivot of ½ leads there', () => {
    const steps = transportSteps(half, half, costMatrix([2, 8], [7, 3]));
    expect(steps.map((step) => step.cost)).toEqual([5, 1]);
    expect(steps[0]!.pivot).toMatchObject({ entering: { row: 1, column: 0, reducedCost: -8 }, theta: 0.5 });
  });
});

describe('D18: dirt piles (3, 2, 1, 4) to (1, 2, 4, 3)', () => {
  it('take 5 units, .5 normalised, by any start', () => {
    const positions = [0, 1, 2, 3];
    const cost = costMatrix(positions, positions);
    for (const start of ['northWestCorner', 'leastCost'] as const) {
      expect(transportSteps([3, 2, 1, 4], [1, 2, 4, 3], cost, { start }).at(-1)!.cost).toBe(5);
      expect(
        transportSteps([0.3, 0.2, 0.1, 0.4], [0.1, 0.2, 0.4, 0.3], cost, { start }).at(-1)!.cost,
      ).toBeCloseTo(0.5, 15);
    }
  });
});

describe('the example of the textbooks, 7, 9, 18 to 5, 8, 7, 14', () => {
  const a = [7, 9, 18];
  const b = [5, 8, 7, 14];
  const cost = [19, 30, 50, 10, 70, 30, 40, 60, 40, 8, 70, 20];
  it('costs 1015 at the north-west corner, 814 by least cost, 743 at the end', () => {
    const fromCorner = transportSteps(a, b, cost).map((step) => step.cost);
    const fromCheapest = transportSteps(a, b, cost, { start: 'leastCost' }).map((step) => step.cost);
    expect([fromCorner[0], fromCorner.at(-1)]).toEqual([1015, 743]);
    expect([fromCheapest[0], fromCheapest.at(-1)]).toEqual([814, 743]);
  });
});
