import type { Bump } from './bumps.ts';
import { measure, shapeKey, type Measures } from './measures.ts';
import { meanOf, shift } from './separation.ts';

/** All measures at one distance between the means. */
export interface CurvePoint extends Measures {
  readonly gap: number;
}

/** What a curve depends on: the two shapes, the side and the reach, but not where the laws stand. */
export interface CurveOf {
  readonly p: readonly Bump[];
  readonly q: readonly Bump[];
  readonly side: 1 | -1;
  readonly reach: number;
}

/**
 * Points of a curve at rest. While a hand is changing a shape fewer, so that a frame stays short: see `curveFor`.
 */
const fine = 81;
const coarse = (of: CurveOf): number => (isPlain(of) ? 21 : 11);

/** Two single normals: their curves are the same on either side. */
const isPlain = ({ p, q }: CurveOf): boolean => p.length === 1 && q.length === 1;

const kept = new Map<string, readonly CurvePoint[]>();
const keepAtMost = 12;

const keyOf = (of: CurveOf, points: number): string =>
  `${shapeKey(of.p, of.q)} ${isPlain(of) ? 0 : of.side} ${of.reach} ${points}`;

/** Each measure against the distance between the means, from 0 to `reach`, everything else as it is; kept per shape. */
export function curve(of: CurveOf, points: number): readonly CurvePoint[] {
  const key = keyOf(of, points);
  const known = kept.get(key);
  if (known) return known;
  const q = shift(of.q, meanOf(of.p) - meanOf(of.q));
  const rows = Array.from({ length: points }, (_, i) => {
    const gap = (of.reach * i) / (points - 1);
    return { gap, ...measure(of.p, shift(q, of.side * gap), of.side) };
  });
  const oldest = kept.keys().next();
  if (kept.size >= keepAtMost && !oldest.done) kept.delete(oldest.value);
  kept.set(key, rows);
  return rows;
}

/**
 * The curve to draw. At rest it has 81 points. While a hand is changing a shape it has 21 (11 for mixtures), drawn through
 * smoothly; a drag sideways changes no shape, finds the full curve kept, and costs nothing.
 */
export function curveFor(of: CurveOf, moving: boolean): readonly CurvePoint[] {
  return moving && !kept.has(keyOf(of, fine)) ? curve(of, coarse(of)) : curve(of, fine);
}

/** Eleven rows of the curve, one for each tenth of the reach, for the table. */
export function curveRows(of: CurveOf): readonly CurvePoint[] {
  const rows = kept.get(keyOf(of, fine)) ?? curve(of, coarse(of));
  const every = (rows.length - 1) / 10;
  return rows.filter((_, i) => i % every === 0);
}
