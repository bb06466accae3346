import type { Input } from './Adapter.ts';
import { record } from './values.ts';

/** A transport problem of whole numbers: counts, and costs row by row. */
export interface WholeProblem {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly cost: readonly number[];
}

interface Recipe {
  readonly n: number;
  readonly m: number;
  /** Costs, positions and counts lie below these. */
  readonly range: number;
  readonly most: number;
  readonly draw: () => number;
}

/**
 * The problem that a recipe of `ot_generated` stands for, as fixtures/check/genlarge.mjs makes it: whole numbers from
 * mulberry32, counts first, then costs.
 */
export function generateTransport({ spec }: Input): WholeProblem {
  const { n, m, kind, weights, R, seed, wmax } = record(spec);
  const draw = mulberry32(Number(seed));
  const recipe = { n: Number(n), m: Number(m), range: Number(R), most: Number(wmax ?? 100), draw };
  const [a, b] = weights === 'uniform' ? equalCounts(recipe) : drawnCounts(recipe, weights === 'sparse');
  return { a, b, cost: costs(recipe, String(kind)) };
}

/** Tommy Ettinger's mulberry32: 32 bits a draw. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

type Counts = readonly [a: readonly number[], b: readonly number[]];

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

function equalCounts({ n, m }: Recipe): Counts {
  const common = gcd(n, m);
  return [Array.from({ length: n }, () => m / common), Array.from({ length: m }, () => n / common)];
}

function drawnCounts({ n, m, most, draw }: Recipe, sparse: boolean): Counts {
  const a = Array.from({ length: n }, () => 1 + (draw() % most));
  const b = Array.from({ length: m }, () => 1 + (draw() % most));
  const thinned = (counts: readonly number[]) => counts.map((count) => (draw() % 4 === 0 ? 0 : count));
  const [from, to] = sparse ? [thinned(a), thinned(b)] : [a, b];
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const missing = total(to) - total(from);
  // The lighter side is filled up one by one, from its beginning round and round.
  const filled = (counts: readonly number[], by: number) =>
    counts.map((count, i) => count + Math.max(0, Math.ceil((by - i) / counts.length)));
  return [filled(from, missing), filled(to, -missing)];
}

function costs({ n, m, range, draw }: Recipe, kind: string): readonly number[] {
  const between = (cost: (i: number, j: number) => number) =>
    Array.from({ length: n * m }, (_, k) => cost(Math.floor(k / m), k % m));
  const place = () => draw() % range;
  if (kind === 'int') return between(place);
  if (kind === 'line') {
    const [x, y] = [n, m].map((length) => Array.from({ length }, place));
    return between((i, j) => Math.abs(x![i]! - y![j]!));
  }
  if (kind === 'points') {
    const [x, y] = [n, m].map((length) => Array.from({ length }, () => [place(), place()] as const));
    return between((i, j) => (x![i]![0] - y![j]![0]) ** 2 + (x![i]![1] - y![j]![1]) ** 2);
  }
  const side = Math.round(Math.sqrt(n));
  return between((i, j) => {
    const [down, along] = [Math.floor(i / side) - Math.floor(j / side), (i % side) - (j % side)];
    return kind === 'grid-l1' ? Math.abs(down) + Math.abs(along) : down * down + along * along;
  });
}
