import { describe, expect, it } from 'vitest';
import { costMatrix, emd } from '@/math/index.ts';

describe('D23: the transport table', () => {
  it('of {2, 2, 2, 2, 3, 4, 4, 5} and {3, 3, 4, 4, 6, 6, 6, 6} in eighths costs 14 at the optimum', () => {
    const [x, y] = [
      [2, 3, 4, 5],
      [3, 4, 6],
    ];
    const { cost, plan, u, v } = emd([4, 1, 2, 1], [2, 2, 4], costMatrix(x, y));
    expect(8 * cost).toBe(14);
    // Complementary slackness: where mass goes, prices add up to the distance.
    plan.mass.forEach((mass, k) => {
      const [i, j] = [plan.source[k]!, plan.target[k]!];
      expect(mass).toBeGreaterThan(0);
      expect(u[i]! + v[j]!).toBe(Math.abs(x[i]! - y[j]!));
    });
  });
  it('of (1, 3, 2) on 1, 2, 3 and (2, 1, 3) on 7, 8, 9 costs 36, squared 218', () => {
    const cost = (p: number) => 6 * emd([1, 3, 2], [2, 1, 3], costMatrix([1, 2, 3], [7, 8, 9], { p })).cost;
    // Six carries of sixths: a few units in the last place.
    expect(cost(1)).toBeCloseTo(36, 13);
    expect(cost(2)).toBeCloseTo(218, 12);
  });
});
