import { kantorovichPotential1d, normalCdf, normalW1, polyline, type Polyline } from '@/math/index.ts';
import { onGrain, type Knot } from './knots.ts';
import type { Axis, Pair } from './laws.ts';
import { grain } from './params.ts';

/** A stretch of the line on which F_Q − F_P keeps its sign: the slope of an optimal f, where K = 1. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly sign: number;
}

export interface Optimum {
  readonly w1: number;
  readonly stretches: readonly Stretch[];
  /** One optimal f for K = 1, along the whole axis. */
  readonly potential: Polyline;
}

function ofAtoms({ p, q }: Extract<Pair, { readonly kind: 'atoms' }>, axis: Axis): Optimum {
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const positions = [...p.positions, ...q.positions];
  const nothing = (law: typeof p) => law.positions.map(() => 0);
  const share = (law: typeof p) => law.counts.map((count) => count / total(law.counts));
  const best = kantorovichPotential1d(positions, [...share(p), ...nothing(q)], [...nothing(p), ...share(q)]);
  const places = [axis.min, ...best.positions, axis.max];
  const signs = [0, ...best.cdfDifference.map((difference) => -Math.sign(difference) + 0)];
  return {
    w1: best.value,
    stretches: joined(signs.map((sign, k) => ({ from: places[k]!, to: places[k + 1]!, sign }))),
    // Beyond all blocks F_Q = F_P: level.
    potential: polyline(places, [best.potential[0]!, ...best.potential, best.potential.at(-1)!]),
  };
}

/** Neighbours of one sign as one stretch. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const ends = stretches.filter(({ sign }, k) => sign !== stretches[k + 1]?.sign);
  return ends.map(({ to, sign }, k) => ({ from: ends[k - 1]?.to ?? stretches[0]!.from, to, sign }));
}

/** Normal laws of one width: F_Q − F_P has one sign on the whole line. */
function ofNormals({ p, q }: Extract<Pair, { readonly kind: 'normal' }>, axis: Axis): Optimum {
  const middle = (p.mean + q.mean) / 2;
  const sign = Math.sign(normalCdf(middle, q.mean, q.sd) - normalCdf(middle, p.mean, p.sd));
  return {
    w1: normalW1(p, q),
    stretches: [{ from: axis.min, to: axis.max, sign }],
    potential: polyline([axis.min, axis.max], [sign * axis.min + 0, sign * axis.max + 0]),
  };
}

/** The earth mover's distance and an f that attains it: f′ = sign(F_Q − F_P). */
export const optimumOf = (pair: Pair, axis: Axis): Optimum =>
  pair.kind === 'atoms' ? ofAtoms(pair, axis) : ofNormals(pair, axis);

/** The optimal f as knots to take over, at heights that a hand could set. */
export function knotsOfOptimum({ optimum: { x, y } }: { readonly optimum: Polyline }): readonly Knot[] {
  const off = y[0]! - onGrain(y[0]!, grain.y);
  return Array.from(x, (at, k): Knot => [at, Number((y[k]! - off).toFixed(8))]);
}
