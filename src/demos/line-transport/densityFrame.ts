import {
  mixtureDistances,
  mixturePdf,
  mixtureQuantile,
  monotoneMap,
  normalCdf,
  normalPdf,
  type Mixture,
} from '@/math/index.ts';
import { integrate } from '@/math/quadrature/integrate.ts';
import type { Values } from '../params.ts';
import type { CommonFrame, Gap, Move } from './CommonFrame.ts';
import { params } from './params.ts';

export interface Bell {
  readonly mean: number;
  readonly sd: number;
}

export interface DensityFrame extends CommonFrame {
  readonly kind: 'densities';
  readonly p: Bell;
  readonly q: Bell;
  /** The move under the reader's hand: x and T(x). */
  readonly probe: Move;
  /** Least and greatest x that the hand can reach. */
  readonly reach: readonly [number, number];
  /** p(x) and q(x) at the probe, and F_Q(x) there: F_P(x) is its share u. */
  readonly heights: readonly [number, number];
  readonly otherShare: number;
}

const shares = Array.from({ length: 12 }, (_, i) => (i + 0.5) / 12);
/** Always in view, so that small changes leave the picture at rest. */
const home = 5;
/** Standard deviations in view on either side: 2.7 hold the reach of the hand, 0.01 to 0.99, and some air. */
const margin = 2.7;
/** Distance between upright slices. */
const apart = 0.25;

/** ∫|T(x) − x| p(x) dx: the mean length of the moves, split where T crosses the identity. */
function meanMove(p: Mixture, map: (x: number) => number, { m1, s1, m2, s2 }: Values<typeof params>): number {
  const [from, to] = [m1 - 12 * s1, m1 + 12 * s1];
  // T is affine between normals; where it is not parallel to the identity it meets it once.
  const crossing = s1 === s2 ? NaN : (m2 * s1 - m1 * s2) / (s1 - s2);
  const splits = [from, m1, crossing, to].filter((x) => x >= from && x <= to).toSorted((a, b) => a - b);
  const [estimate] = integrate((x, out) => out.fill(Math.abs(map(x) - x) * mixturePdf(x, p)), splits, {
    absolute: 1e-10,
    relative: 1e-10,
  });
  return estimate?.value ?? NaN;
}

/** A stretch of the line in whole units that holds both laws. */
function domainOf(bells: readonly Bell[]): readonly [number, number] {
  return [
    Math.floor(Math.min(-home, ...bells.map(({ mean, sd }) => mean - margin * sd))),
    Math.ceil(Math.max(home, ...bells.map(({ mean, sd }) => mean + margin * sd))),
  ];
}

const shareOf = (x: number, { mean, sd }: Bell): number => normalCdf(x, mean, sd);

function uprightSlices(p: Bell, q: Bell, [from, to]: readonly [number, number]): readonly Gap[] {
  return Array.from({ length: Math.round((to - from) / apart) }, (_, i) => {
    const x = from + (i + 0.5) * apart;
    const half = apart / 2;
    return { from: x - half, to: x + half, low: shareOf(x, p), high: shareOf(x, q) };
  });
}

/** The frame of two normal densities. */
export function densityFrame(values: Values<typeof params>): DensityFrame {
  const { m1, s1, m2, s2, u } = values;
  const [p, q] = [
    { mean: m1, sd: s1 },
    { mean: m2, sd: s2 },
  ];
  const [pLaw, qLaw]: readonly [Mixture, Mixture] = [[{ weight: 1, ...p }], [{ weight: 1, ...q }]];
  const { kl, js, tv, w1, w2 } = mixtureDistances(pLaw, qLaw);
  const domain = domainOf([p, q]);
  const move = (share: number) => ({
    u: share,
    from: mixtureQuantile(share, pLaw),
    to: mixtureQuantile(share, qLaw),
  });
  const probe = move(u);
  return {
    kind: 'densities',
    slices: values.slices,
    p,
    q,
    domain,
    probe,
    reach: [mixtureQuantile(params.u.min, pLaw), mixtureQuantile(params.u.max, pLaw)],
    heights: [normalPdf(probe.from, m1, s1), normalPdf(probe.from, m2, s2)],
    otherShare: shareOf(probe.from, q),
    moves: shares.map(move),
    gaps: uprightSlices(p, q, domain),
    w1: w1.value,
    byArea: w1.value,
    byQuantiles: meanMove(pLaw, monotoneMap(pLaw, qLaw), values),
    w2: w2.value,
    tv: tv.value,
    js: js.value,
    kl: kl.value,
  };
}
