import { createRng, drawCoupling, normalCdf } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { costAt, costCurve, type CostPoint } from './costs.ts';
import { ksDistance } from './ksDistance.ts';
import { normal, uniform, unit, type Uniform } from './laws.ts';
import type { params } from './params.ts';
import { runningMeans, type RunningMean } from './runningMeans.ts';

/** What one outcome ω = (u, v) gives, for each of those drawn. */
export interface Draws {
  readonly u: Float64Array;
  readonly v: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** |x − y|. */
  readonly d: Float64Array;
}

export interface Frame {
  readonly y: Uniform;
  /** The ends of Y's law as the reader set them, in either order. */
  readonly ends: readonly [a: number, b: number];
  readonly rho: number;
  readonly draws: Draws;
  readonly means: readonly RunningMean[];
  /** The distances of the same ω's paired by −ρ, where they are to be compared. */
  readonly opposite: { readonly d: Float64Array; readonly mean: number } | undefined;
  /** E|X − Y| and E(X − Y)² of the law itself, at ρ and along the curve. */
  readonly cost: CostPoint;
  readonly curve: readonly CostPoint[];
  readonly w1: number;
  readonly ksX: number;
  readonly ksY: number;
  readonly reveal: boolean;
}

/** ω is the pair of uniform numbers behind Z₁ and W of `drawCoupling`: X looks at u alone, Y at both. */
function draw(y: Uniform, rho: number, count: number, seed: number): Draws {
  const omega = drawCoupling(unit, unit, { rho: 0, count, rng: createRng(seed) });
  const pair = drawCoupling(normal, y, { rho, count, rng: createRng(seed) });
  return { u: omega.x, v: omega.y, ...pair, d: pair.x.map((x, k) => Math.abs(x - pair.y[k]!)) };
}

export function model({ a, b, rho, n, seed, compare, reveal }: Values<typeof params>): Frame {
  const y = uniform(a, b);
  const draws = draw(y, rho, n, seed);
  const curve = costCurve(y);
  const other = compare ? draw(y, -rho, n, seed).d : undefined;
  const width = y.to - y.from;
  return {
    y,
    ends: [a, b],
    rho,
    draws,
    means: runningMeans(draws.d),
    opposite: other && { d: other, mean: other.reduce((sum, d) => sum + d, 0) / n },
    cost: costAt(y, rho),
    curve,
    w1: curve.at(-1)!.distance,
    ksX: ksDistance(draws.x, (x) => normalCdf(x, normal.mean, normal.sd)),
    // A law on one point has no gap anywhere, and no continuous F.
    ksY: width === 0 ? 0 : ksDistance(draws.y, (at) => (at - y.from) / width),
    reveal,
  };
}
