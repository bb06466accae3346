import { describe, expect, it } from 'vitest';
import {
  gradientPenaltyCriticOfAtoms,
  gradientPenaltySlope,
  normalGradientPenaltyCritic,
  normalMixDensity,
  slopePenalty,
} from '@/math/index.ts';
import { agreesWithPrinted } from './printed.ts';

describe('D35: the gradient penalty’s bias between two point masses', () => {
  it('slope 1 + θ/2λ, estimate θ(1 + θ/2λ), objective θ + θ²/4λ', () => {
    for (const theta of [0.5, 1, 3, 10]) {
      for (const lambda of [0.1, 1, 10, 100]) {
        const critic = gradientPenaltyCriticOfAtoms([0], [theta], { lambda });
        const slope = 1 + theta / (2 * lambda);
        // A handful of operations on numbers of one sign, each within a unit in the last place.
        const near = (got: number, expected: number) => Math.abs(got / expected - 1) < 1e-14;
        expect(near(-critic.slopes[0]!, slope)).toBe(true);
        expect(near(-critic.potential[1]!, theta * slope)).toBe(true);
        expect(near(critic.estimate, theta * slope)).toBe(true);
        expect(near(critic.objective, theta + theta ** 2 / (4 * lambda))).toBe(true);
        expect(critic.distance).toBe(theta);
        expect(near(critic.overshoot, theta ** 2 / (2 * lambda))).toBe(true);
      }
    }
  });
  it.each([
    [1, 10, 1.05],
    [1, 0.1, 6],
    [10, 10, 1.5],
  ])('θ = %d, λ = %d: slope %d', (theta, lambda, slope) => {
    expect(gradientPenaltyCriticOfAtoms([0], [theta], { lambda }).slopes[0]).toBe(-slope);
  });
  it('θ = 10, λ = 10: estimate 15, objective 12.5', () => {
    expect(gradientPenaltyCriticOfAtoms([0], [10])).toMatchObject({
      estimate: 15,
      objective: 12.5,
      overshoot: 5,
    });
  });
  it('N(0, 1) against N(10, 1), λ = 10: estimate 15.007, mid-slope 1.490', () => {
    const [p, q] = [
      { mean: 0, sd: 1 },
      { mean: 10, sd: 1 },
    ];
    const { estimate, error } = normalGradientPenaltyCritic(p, q);
    expect(agreesWithPrinted(estimate, '15.007')).toBe(true);
    expect(error).toBeLessThan(1e-9);
    const gap = 1 - 2 * 2.866515718791939e-7;
    const middle = gradientPenaltySlope(gap, normalMixDensity(5, p, q), 10);
    expect(agreesWithPrinted(-middle, '1.490')).toBe(true);
  });
  it('equal laws: a flat critic pays 1 to the two-sided penalty, one of slope 1 pays nothing, both show 0', () => {
    expect([slopePenalty(0), slopePenalty(1), slopePenalty(-1)]).toEqual([1, 0, 0]);
    expect(slopePenalty(0, { oneSided: true })).toBe(0);
    const critic = gradientPenaltyCriticOfAtoms([0, 1], [0, 1]);
    expect(critic).toMatchObject({ estimate: 0, objective: 0, overshoot: 0 });
    expect([...critic.slopes]).toEqual([1]);
  });
});
