import { mixtureIntervalMass, mixturePdf, mixtureTv, type Interval, type Mixture } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { merged, type Event } from './event.ts';
import { axis, type params } from './params.ts';

export interface Frame {
  readonly p: Bell;
  readonly q: Bell;
  readonly event: Event;
  readonly pMass: number;
  readonly qMass: number;
  /** |P(A) − Q(A)| of the painted event. */
  readonly score: number;
  /** Area over A between the curves where p > q, and where q > p: P(A) − Q(A) is the first less the second. */
  readonly gain: number;
  readonly loss: number;
  readonly tv: number;
  /** The event that attains it: {p > q}. */
  readonly best: readonly Interval[];
  /** P(A*) and Q(A*). */
  readonly bestP: number;
  readonly bestQ: number;
  readonly reveal: boolean;
  /** (x, p(x), q(x)), ascending in x over the axis. */
  readonly densities: readonly (readonly [number, number, number])[];
}

export interface Bell {
  readonly mean: number;
  readonly sd: number;
}

const points = 361;

/** An end of the axis stands for the whole tail beyond it. */
const withTails = ([from, to]: readonly [number, number]): Interval => ({
  from: from <= axis.min ? -Infinity : from,
  to: to >= axis.max ? Infinity : to,
});

const meet = (a: readonly Interval[], b: readonly Interval[]): readonly Interval[] =>
  a.flatMap((one) =>
    b
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => from < to),
  );

const massOf = (law: Mixture, intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { from, to }) => sum + mixtureIntervalMass(from, to, law), 0);

/** Scores a painted event A: P(A), Q(A), and the best that any event can reach, TV(P, Q) = P(A*) − Q(A*). */
export function model({ m1, s1, m2, s2, event, reveal }: Values<typeof params>): Frame {
  const [p, q] = [
    { mean: m1, sd: s1 },
    { mean: m2, sd: s2 },
  ];
  const [pLaw, qLaw]: readonly [Mixture, Mixture] = [[{ weight: 1, ...p }], [{ weight: 1, ...q }]];
  const painted = merged(event);
  const whole = painted.map(withTails);
  const [pMass, qMass] = [massOf(pLaw, whole), massOf(qLaw, whole)];
  const { value, event: best } = mixtureTv(pLaw, qLaw);
  const good = meet(whole, best);
  const gain = massOf(pLaw, good) - massOf(qLaw, good);
  return {
    p,
    q,
    event: painted,
    pMass,
    qMass,
    score: Math.abs(pMass - qMass),
    gain,
    // Rounding may leave a hair below nothing where all of A is well chosen.
    loss: Math.max(0, gain - (pMass - qMass)),
    tv: value,
    best,
    bestP: massOf(pLaw, best),
    bestQ: massOf(qLaw, best),
    reveal,
    densities: Array.from({ length: points }, (_, i) => {
      const x = axis.min + ((axis.max - axis.min) * i) / (points - 1);
      return [x, mixturePdf(x, pLaw), mixturePdf(x, qLaw)] as const;
    }),
  };
}
