import { describe, expect, it } from 'vitest';
import {
  assignment,
  cdfArea,
  costMatrix,
  jsDivergence,
  monotonePlan1d,
  totalVariation,
  wasserstein1d,
} from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

describe('D16: blocks (1, 3, 2) on 1, 2, 3 to (2, 1, 3) on 7, 8, 9', () => {
  const x = [1, 2, 3];
  const y = [7, 8, 9];
  const weights = { xWeights: [1, 3, 2], yWeights: [2, 1, 3] };
  it('every complete rightward plan costs 36, so W₁ = 6', () => {
    expect(wasserstein1d(x, y, weights)).toBeCloseTo(6, 14);
    const costs = plans().map((plan) =>
      plan.reduce((sum, [from, to, count]) => sum + count * (to - from), 0),
    );
    expect(costs).toHaveLength(12);
    expect(new Set(costs)).toEqual(new Set([36]));
  });
  it('with squared distances the plans cost 218, 220, … 230 and the monotone plan is the one that costs 218', () => {
    const costs = plans().map((plan) =>
      plan.reduce((sum, [from, to, count]) => sum + count * (to - from) ** 2, 0),
    );
    expect([...new Set(costs)].sort((a, b) => a - b)).toEqual([218, 220, 222, 224, 226, 228, 230]);
    expect(costs.filter((cost) => cost === 218)).toHaveLength(1);
    expect(6 * wasserstein1d(x, y, { ...weights, p: 2 }) ** 2).toBeCloseTo(218, 11);
  });
  it('plan A costs 220, plan B is the monotone plan', () => {
    const a = [
      [1, 8, 1],
      [2, 7, 2],
      [2, 9, 1],
      [3, 9, 2],
    ] as const;
    expect(a.reduce((sum, [from, to, count]) => sum + count * (to - from) ** 2, 0)).toBe(220);
    const { source, target, mass } = monotonePlan1d(x, y, weights);
    const b = Array.from(mass, (m, k) => [x[source[k]!], y[target[k]!], Math.round(6 * m)]);
    expect(b).toEqual([
      [1, 7, 1],
      [2, 7, 1],
      [2, 8, 1],
      [2, 9, 1],
      [3, 9, 2],
    ]);
  });

  /** All integer plans with these margins, as lists of [from, to, count]. */
  function plans(): (readonly (readonly [number, number, number])[])[] {
    const found: (readonly (readonly [number, number, number])[])[] = [];
    const counts = [0, 1, 2, 3];
    for (const a of counts)
      for (const b of counts)
        for (const c of counts)
          for (const d of counts) {
            const table = [
              [a, b, 1 - a - b],
              [c, d, 3 - c - d],
              [2 - a - c, 1 - b - d, 3 - (1 - a - b) - (3 - c - d)],
            ];
            if (table.flat().some((count) => count < 0)) continue;
            found.push(table.flatMap((row, i) => row.map((count, j) => [x[i]!, y[j]!, count] as const)));
          }
    return found;
  }
});

describe('D16: {2, 2, 2, 2, 3, 4, 4, 5} to {3, 3, 4, 4, 6, 6, 6, 6}', () => {
  const x = [2, 2, 2, 2, 3, 4, 4, 5];
  const y = [3, 3, 4, 4, 6, 6, 6, 6];
  it('W₁ is 1.75 = 14/8 and W₂² is 3.5', () => {
    expect(wasserstein1d(x, y)).toBe(1.75);
    expect(wasserstein1d(x, y, { p: 2 }) ** 2).toBeCloseTo(3.5, 14);
    expect(assignment(costMatrix(x, y), 8, 8).cost).toBe(14);
  });
  it('TV is .625 and JS .400514 on the support {2, 3, 4, 5, 6}', () => {
    const heights = (values: readonly number[]) =>
      [2, 3, 4, 5, 6].map((v) => values.filter((value) => value === v).length);
    expect(totalVariation(heights(x), heights(y))).toBe(0.625);
    expect(agreesWithPrinted(jsDivergence(heights(x), heights(y)), '.400514')).toBe(true);
  });
  it('carrying the 2s first to the 6s costs 18, which is 2.25 a block', () => {
    const plan = [6, 6, 6, 6, 3, 3, 4, 4];
    expect(plan.reduce((sum, to, k) => sum + Math.abs(to - x[k]!), 0) / 8).toBe(2.25);
  });
});

describe('D18: dirt piles (3, 2, 1, 4) to (1, 2, 4, 3)', () => {
  const positions = [0, 1, 2, 3];
  const piles = cdfArea(positions, positions, { xWeights: [3, 2, 1, 4], yWeights: [1, 2, 4, 3] });
  it('carries 2, 2, −1, 0', () => {
    const carries = Array.from(
      piles.xCdf,
      (share, k) => Math.round(1e12 * 10 * (share - piles.yCdf[k]!)) / 1e12,
    );
    expect(carries).toEqual([2, 2, -1, 0]);
  });
  it('costs 5 units, .5 as probabilities', () => {
    expect(piles.area).toBeCloseTo(0.5, 15);
    expect(
      wasserstein1d(positions, positions, { xWeights: [3, 2, 1, 4], yWeights: [1, 2, 4, 3] }),
    ).toBeCloseTo(0.5, 15);
  });
  it('costs more than Σ|carry| when the piles stand farther apart', () => {
    const wide = [0, 2, 3, 7];
    expect(10 * cdfArea(wide, wide, { xWeights: [3, 2, 1, 4], yWeights: [1, 2, 4, 3] }).area).toBeCloseTo(
      2 * 2 + 2 * 1 + 1 * 4,
      13,
    );
  });
});
