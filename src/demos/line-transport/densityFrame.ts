import {
  mixtureCdf,
  mixtureDistances,
  mixturePdf,
  mixtureQuantile,
  monotoneMap,
  type Mixture,
} from '@/math/index.ts';
import { integrate } from '@/math/quadrature/integrate.ts';
import type { Values } from '../params.ts';
import type { Frame } from './model.ts';
import type { params } from './params.ts';

const points = 241;
const shares = Array.from({ length: 12 }, (_, i) => (i + 0.5) / 12);

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

/** The frame of two normal densities. */
export function densityFrame(values: Values<typeof params>): Frame {
  const { m1, s1, m2, s2, u } = values;
  const p: Mixture = [{ weight: 1, mean: m1, sd: s1 }];
  const q: Mixture = [{ weight: 1, mean: m2, sd: s2 }];
  const { kl, js, tv, w1, w2 } = mixtureDistances(p, q);
  const domain = [-7, 7] as const;
  const xs = Array.from(
    { length: points },
    (_, i) => domain[0] + ((domain[1] - domain[0]) * i) / (points - 1),
  );
  const move = (share: number) => ({
    u: share,
    from: mixtureQuantile(share, p),
    to: mixtureQuantile(share, q),
  });
  return {
    kind: 'densities',
    domain,
    probe: move(u),
    moves: shares.map(move),
    densities: xs.map((x) => [x, mixturePdf(x, p), mixturePdf(x, q)] as const),
    cdfs: xs.map((x) => [x, mixtureCdf(x, p), mixtureCdf(x, q)] as const),
    w1: w1.value,
    byArea: w1.value,
    byQuantiles: meanMove(p, monotoneMap(p, q), values),
    w2: w2.value,
    tv: tv.value,
    js: js.value,
    kl: kl.value,
  };
}
