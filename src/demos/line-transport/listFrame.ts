import { cdfArea, jsDivergence, klDivergence, totalVariation, wasserstein1d } from '@/math/index.ts';
import type { Values } from '../params.ts';
import { ranked, type Ranked } from './ranked.ts';
import type { CommonFrame, Gap, Move } from './CommonFrame.ts';
import { blocks, type params } from './params.ts';

/** Why two lists have no block-by-block plan. */
export type Refusal = 'empty' | 'unequal';

/** Corners of a stair, both sides of every jump: (x, F_P(x), F_Q(x)). */
export type Corner = readonly [number, number, number];

export interface ListFrame extends CommonFrame {
  readonly kind: 'lists';
  readonly refusal: Refusal | undefined;
  /** The blocks as the reader holds them, each with its place in sorted order. */
  readonly real: readonly Ranked[];
  readonly fake: readonly Ranked[];
  /** The pair under the reader's hand, as an index into `moves`; -1 where there is no plan. */
  readonly chosen: number;
  readonly stairs: readonly Corner[];
}

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/** How many blocks of each list stand at each place. */
const counts = (places: readonly number[], list: readonly number[]): readonly number[] =>
  places.map((place) => list.filter((block) => block === place).length);

const domain = [blocks.min - 0.75, blocks.max + 0.75] as const;

function stairsOf(
  places: readonly number[],
  from: readonly number[],
  to: readonly number[],
): readonly Corner[] {
  const share = (list: readonly number[], x: number, closed: boolean) =>
    list.filter((block) => (closed ? block <= x : block < x)).length / list.length;
  const corners = places.flatMap((x) =>
    [false, true].map((closed) => [x, share(from, x, closed), share(to, x, closed)] as const),
  );
  return [[domain[0], 0, 0], ...corners, [domain[1], 1, 1]];
}

/** Columns between the two stairs, one between each two places that hold a block; the flat ones left out. */
function columnsOf(places: readonly number[], stairs: readonly Corner[]): readonly Gap[] {
  return places.slice(1).flatMap((to, i) => {
    // Behind the jump at places[i] lies its second corner.
    const [from, low, high] = stairs[2 + 2 * i]!;
    return low === high ? [] : [{ from, to, low, high }];
  });
}

const refused = { w1: NaN, byArea: NaN, byQuantiles: NaN, w2: NaN, tv: NaN, js: NaN, kl: NaN };

/** The frame of two lists of equal blocks: sorted to sorted is an optimal plan on the line. Lists of unequal length have no such plan. */
export function listFrame({ from, to, u, slices }: Values<typeof params>): ListFrame {
  const common = { kind: 'lists', slices, domain, real: ranked(from), fake: ranked(to) } as const;
  const refusal = from.length !== to.length ? 'unequal' : from.length === 0 ? 'empty' : undefined;
  if (refusal) return { ...common, ...refused, refusal, chosen: -1, stairs: [], moves: [], gaps: [] };
  const [xs, ys] = [ascending(from), ascending(to)];
  const n = xs.length;
  const moves: readonly Move[] = xs.map((x, i) => ({ u: (i + 0.5) / n, from: x, to: ys[i]! }));
  const places = ascending([...new Set([...xs, ...ys])]);
  const [p, q] = [counts(places, xs), counts(places, ys)];
  const stairs = stairsOf(places, xs, ys);
  return {
    ...common,
    refusal,
    chosen: Math.min(n - 1, Math.floor(u * n)),
    stairs,
    moves,
    gaps: columnsOf(places, stairs),
    w1: wasserstein1d(xs, ys),
    byArea: cdfArea(xs, ys).area,
    byQuantiles: moves.reduce((sum, move) => sum + Math.abs(move.to - move.from), 0) / n,
    w2: wasserstein1d(xs, ys, { p: 2 }),
    tv: totalVariation(p, q),
    js: jsDivergence(p, q),
    kl: klDivergence(p, q),
  };
}
