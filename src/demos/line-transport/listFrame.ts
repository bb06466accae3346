import { cdfArea, jsDivergence, klDivergence, totalVariation, wasserstein1d } from '@/math/index.ts';
import type { Frame, Move } from './model.ts';

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/** How many blocks of each list stand at each place. */
const counts = (places: readonly number[], blocks: readonly number[]): readonly number[] =>
  places.map((place) => blocks.filter((block) => block === place).length);

/** Corners of the two stairs F_P and F_Q over the domain, both sides of every jump. */
function stairs(
  places: readonly number[],
  from: readonly number[],
  to: readonly number[],
  domain: readonly [number, number],
): Frame['cdfs'] {
  const share = (blocks: readonly number[], x: number, closed: boolean) =>
    blocks.filter((block) => (closed ? block <= x : block < x)).length / blocks.length;
  const corners = places.flatMap((x) =>
    [false, true].map((closed) => [x, share(from, x, closed), share(to, x, closed)] as const),
  );
  return [[domain[0], 0, 0], ...corners, [domain[1], 1, 1]];
}

/**
 * The frame of two lists of equal blocks: sorted to sorted is an optimal plan on the line.
 * Lists of unequal length have no block-by-block plan: a `RangeError` says so.
 */
export function listFrame(from: readonly number[], to: readonly number[], u: number): Frame {
  if (from.length === 0 || from.length !== to.length) {
    throw new RangeError(
      `lists: ${from.length} and ${to.length} blocks came; both need the same number, at least one.`,
    );
  }
  const [xs, ys] = [ascending(from), ascending(to)];
  const n = xs.length;
  const moves: readonly Move[] = xs.map((x, i) => ({ u: (i + 0.5) / n, from: x, to: ys[i]! }));
  const places = ascending([...new Set([...xs, ...ys])]);
  const [p, q] = [counts(places, xs), counts(places, ys)];
  const domain = [Math.min(0, places[0]!) - 0.75, Math.max(8, places.at(-1)!) + 0.75] as const;
  return {
    kind: 'lists',
    domain,
    probe: moves[Math.min(n - 1, Math.floor(u * n))]!,
    moves,
    densities: [],
    cdfs: stairs(places, xs, ys, domain),
    w1: wasserstein1d(xs, ys),
    byArea: cdfArea(xs, ys).area,
    byQuantiles: moves.reduce((sum, move) => sum + Math.abs(move.to - move.from), 0) / n,
    w2: wasserstein1d(xs, ys, { p: 2 }),
    tv: totalVariation(p, q),
    js: jsDivergence(p, q),
    kl: klDivergence(p, q),
  };
}
