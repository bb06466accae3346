import {
  jsDivergence,
  klDivergence,
  piecewiseLinear,
  piecewiseLinearW1,
  totalVariation,
  wasserstein1d,
} from '@/math/index.ts';
import type { MeasureName, SequenceName } from './params.ts';

/** A law on the line: point masses, or one of even density on an interval. */
export type Law =
  | { readonly kind: 'atoms'; readonly at: readonly number[]; readonly mass: readonly number[] }
  | { readonly kind: 'even'; readonly from: number; readonly to: number };

export interface Pair {
  /** The n-th law of the sequence. */
  readonly law: Law;
  readonly limit: Law;
  /** Both laws' masses on cells in each of which their densities keep one ratio: no divergence is lost on them. */
  readonly cells: readonly [law: readonly number[], limit: readonly number[]];
  readonly w1: number;
}

export type Distances = Readonly<Record<MeasureName, number>>;

const origin: Law = { kind: 'atoms', at: [0], mass: [1] };
const unit: Law = { kind: 'even', from: 0, to: 1 };
const evenOf = (from: number, to: number) => piecewiseLinear([from, to], [1, 1]);
const apart: Pair['cells'] = [
  [1, 0],
  [0, 1],
];

/** Two masses on the same two points, before and in the limit. */
function twoPoints(far: number, masses: Pair['cells']): Pair {
  const at = [0, far];
  const [law, limit] = masses;
  return {
    law: { kind: 'atoms', at, mass: law },
    limit: { kind: 'atoms', at, mass: limit },
    cells: masses,
    w1: wasserstein1d(at, at, { xWeights: law, yWeights: limit }),
  };
}

const leakTo = (far: number, n: number): Pair =>
  twoPoints(far, [
    [1 - 1 / n, 1 / n],
    [1, 0],
  ]);

function midpoints(n: number): Pair {
  const at = Array.from({ length: n }, (_, k) => (k + 0.5) / n);
  // Each point takes its mass from the cell about it. On either half of the cell all moves have one direction, so only the half's mean counts.
  const halves = Array.from({ length: 2 * n }, (_, k) => (k + 0.5) / (2 * n));
  return {
    law: { kind: 'atoms', at, mass: at.map(() => 1 / n) },
    limit: unit,
    cells: apart,
    w1: wasserstein1d(at, halves),
  };
}

/** The n-th law of each sequence beside its limit (WGAN, Theorem 2 and what fails without its words). */
export const pairAt: Readonly<Record<SequenceName, (n: number) => Pair>> = {
  point: (n) => ({
    law: { kind: 'atoms', at: [1 / n], mass: [1] },
    limit: origin,
    cells: apart,
    w1: wasserstein1d([1 / n], [0]),
  }),
  slide: (n) => ({
    law: { kind: 'even', from: 1 / n, to: 1 + 1 / n },
    limit: unit,
    cells: [
      [0, 1 - 1 / n, 1 / n],
      [1 / n, 1 - 1 / n, 0],
    ],
    w1: piecewiseLinearW1(evenOf(1 / n, 1 + 1 / n), evenOf(0, 1)).value,
  }),
  midpoints,
  leak: (n) => leakTo(1, n),
  escape: (n) => leakTo(n * n, n),
  tilt: (n) =>
    twoPoints(1, [
      [(1 + 1 / n) / 2, (1 - 1 / n) / 2],
      [0.5, 0.5],
    ]),
};

/** All five between the two laws of a pair. */
export function distancesOf({ cells: [law, limit], w1 }: Pair): Distances {
  return {
    w1,
    tv: totalVariation(law, limit),
    js: jsDivergence(law, limit),
    kl: klDivergence(law, limit),
    'reverse-kl': klDivergence(limit, law),
  };
}
