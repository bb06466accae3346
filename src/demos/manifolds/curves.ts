import { circleMeet, segmentMeet, waveLength, waveMeet, type CurveMeet, type Wave } from '@/math/index.ts';
import type { Case } from './params.ts';

type Point = readonly number[];

/** A curve by its points, its length, and what it has in common with itself after a nudge. */
export interface Curve {
  readonly dimension: 2 | 3;
  readonly length: number;
  /** Near enough to each other to be joined by straight lines. */
  readonly points: readonly Point[];
  readonly meet: (nudge: readonly number[]) => CurveMeet;
}

const wave: Wave = { height: 0.5, period: 2, reach: 2 };
const way = [2, 1, 1] as const;
const spread = (count: number, at: (share: number) => Point): readonly Point[] =>
  Array.from({ length: count + 1 }, (_, k) => at(k / count));

/** The three curves; each has its middle at the origin, where the hand takes hold of the nudged one. */
export const curves: Readonly<Record<Case, Curve>> = {
  wave: {
    dimension: 2,
    length: waveLength(wave, -wave.reach, wave.reach),
    points: spread(96, (share) => {
      const x = wave.reach * (2 * share - 1);
      return [x, wave.height * Math.sin((2 * Math.PI * x) / wave.period)];
    }),
    meet: (nudge) => waveMeet(wave, nudge),
  },
  circle: {
    dimension: 2,
    length: 2 * Math.PI,
    points: spread(96, (share) => [Math.cos(2 * Math.PI * share), Math.sin(2 * Math.PI * share)]),
    meet: (nudge) => circleMeet(1, nudge),
  },
  segment: {
    dimension: 3,
    length: Math.hypot(...way),
    points: spread(1, (share) => way.map((part) => part * (share - 0.5))),
    meet: (nudge) => segmentMeet(way, nudge),
  },
};
