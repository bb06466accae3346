import type { CompiledMixture } from '../distribution/compileMixture.ts';
import { logDensity } from '../distribution/logDensity.ts';
import { lowerMass } from '../distribution/lowerMass.ts';
import { pointOfMass } from '../distribution/pointOfMass.ts';
import { upperMass } from '../distribution/upperMass.ts';

/**
 * A point of the monotone coupling's graph: x of p goes to y of q, with the logarithms of p's density at x
 * and q's at y.
 */
export interface CouplingPoint {
  readonly x: number;
  readonly y: number;
  readonly logP: number;
  readonly logQ: number;
}

/**
 * The monotone coupling of p and q as a curve: for every sum s the point (x, y) with F(x) = G(y) and x + y =
 * s.
 *
 * Every point of the graph lies on exactly one such line and moves smoothly with s, also where the map from x
 * to y jumps across a gap, and 0 ≤ dx/ds ≤ 1. Newton's method on ln F − ln G (on the survival functions right
 * of the median) from the last point found, inside the bracket given by the same equation for each pair of
 * bumps; bisection where it leaves the bracket.
 *
 * @example
 * couplingCurve(
 *   compileMixture([{ weight: 1, mean: 0, sd: 1 }]),
 *   compileMixture([{ weight: 1, mean: 4, sd: 1 }]),
 * )(4).x; // 0
 */
export function couplingCurve(p: CompiledMixture, q: CompiledMixture): (sum: number) => CouplingPoint {
  const medianSum = pointOfMass(p, 0.5, 0.5) + pointOfMass(q, 0.5, 0.5);
  const fine = 1e-9 * Math.min(...p.sd, ...q.sd);
  let last = { sum: NaN, x: NaN, slope: NaN, bend: 0 };
  return (sum) => {
    const moved = sum - last.sum;
    let [low, high] = bracket(p, q, sum);
    if (moved > 0) [low, high] = [Math.max(low, last.x), Math.min(high, last.x + moved)];
    if (moved < 0) [low, high] = [Math.max(low, last.x + moved), Math.min(high, last.x)];
    const x = solve(p, q, {
      sum,
      low,
      high,
      guess: last.x + (last.slope + 0.5 * last.bend * moved) * moved,
      fine,
      right: sum > medianSum,
    });
    const y = sum - x;
    const logP = logDensity(p, x);
    const logQ = logDensity(q, y);
    // dx/ds = q/(p + q); half-way where both densities have underflowed.
    const slope = 1 / (1 + Math.exp(logP - logQ)) || 0.5;
    last = { sum, x, slope, bend: (slope - last.slope) / moved };
    return { x, y, logP, logQ };
  };
}

/**
 * Between the lowest and the highest solution for one bump of p against one of q: (x − m)/s = (sum − x −
 * n)/t.
 */
function bracket(p: CompiledMixture, q: CompiledMixture, sum: number): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < p.count; i++) {
    for (let j = 0; j < q.count; j++) {
      const share = p.sd[i]! / (p.sd[i]! + q.sd[j]!);
      const x = p.mean[i]! + share * (sum - q.mean[j]! - p.mean[i]!);
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
  }
  return [low, high];
}

interface Search {
  readonly sum: number;
  readonly low: number;
  readonly high: number;
  readonly guess: number;
  readonly fine: number;
  readonly right: boolean;
}

function solve(p: CompiledMixture, q: CompiledMixture, search: Search): number {
  const { sum, guess, fine, right } = search;
  let { low, high } = search;
  let x = guess > low && guess < high ? guess : 0.5 * (low + high);
  while (low < x && x < high) {
    const y = sum - x;
    const pMass = right ? upperMass(p, x) : lowerMass(p, x);
    const qMass = right ? upperMass(q, y) : lowerMass(q, y);
    const excess = right ? Math.log(qMass / pMass) : Math.log(pMass / qMass);
    if (excess < 0) low = x;
    else high = x;
    const slope = Math.exp(logDensity(p, x)) / pMass + Math.exp(logDensity(q, y)) / qMass;
    const next = x - excess / slope;
    const inside = next > low && next < high;
    // After so short a step the next error would be below rounding; an excess of 2^-50 is rounding of the two
    // masses.
    if (Math.abs(next - x) <= fine || Math.abs(excess) <= 2 ** -50) return inside ? next : x;
    x = inside ? next : 0.5 * (low + high);
  }
  return x;
}
