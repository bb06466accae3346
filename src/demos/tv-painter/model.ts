import { mixtureIntervalMass, mixturePdf, mixtureTv, type Interval, type Mixture } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { merged, type Event } from './event.ts';
import { axis, type params } from './params.ts';

export interface Frame {
  readonly event: Event;
  readonly pMass: number;
  readonly qMass: number;
  /** |P(A) − Q(A)| of the painted event. */
  readonly score: number;
  readonly tv: number;
  /** The event that attains it: {p > q}. */
  readonly best: readonly Interval[];
  readonly reveal: boolean;
  /** (x, p(x), q(x)), ascending in x over the axis. */
  readonly densities: readonly (readonly [number, number, number])[];
}

const points = 361;

/** An end of the axis stands for the whole tail beyond it. */
const withTails = ([from, to]: readonly [number, number]): Interval => ({
  from: from <= axis.min ? -Infinity : from,
  to: to >= axis.max ? Infinity : to,
});

/** Scores a painted event A: P(A), Q(A), and the best that any event can reach, TV(P, Q) = P(A*) − Q(A*). */
export function model({ m1, s1, m2, s2, event, reveal }: Values<typeof params>): Frame {
  const p: Mixture = [{ weight: 1, mean: m1, sd: s1 }];
  const q: Mixture = [{ weight: 1, mean: m2, sd: s2 }];
  const painted = merged(event);
  const massOf = (mixture: Mixture) =>
    painted.map(withTails).reduce((sum, { from, to }) => sum + mixtureIntervalMass(from, to, mixture), 0);
  const [pMass, qMass] = [massOf(p), massOf(q)];
  const { value, event: best } = mixtureTv(p, q);
  return {
    event: painted,
    pMass,
    qMass,
    score: Math.abs(pMass - qMass),
    tv: value,
    best,
    reveal,
    densities: Array.from({ length: points }, (_, i) => {
      const x = axis.min + ((axis.max - axis.min) * i) / (points - 1);
      return [x, mixturePdf(x, p), mixturePdf(x, q)] as const;
    }),
  };
}
