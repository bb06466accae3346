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

/** Two single normals: their curves are the same on either side. */
const isPlain = ({ p, q }: CurveOf): boolean => p.length === 1 && q.length === 1;

/** Points of a curve at rest; between them it is drawn smoothly, to well below a pixel. */
const fine = (of: CurveOf): number => (isPlain(of) ? 81 : 41);

/**
 * Points while a hand is changing a shape. A point of two plain normals takes about 0.25 ms, of two mixtures of three
 * 1.4 ms (one busy core of two); so a frame of a drag stays within its 16 ms, drawing included.
 */
const coarse = (of: CurveOf): number => (isPlain(of) ? 21 : of.p.length + of.q.length <= 4 ? 11 : 6);

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
 * The curve to draw: few points while a hand is changing a shape, all of them once it rests. A drag sideways changes no
 * shape, finds the whole curve kept, and costs nothing.
 */
export function curveFor(of: CurveOf, moving: boolean): readonly CurvePoint[] {
  return moving && !kept.has(keyOf(of, fine(of))) ? curve(of, coarse(of)) : curve(of, fine(of));
}

/** Rows of the table, one for each tenth of the reach (fewer while a hand moves): never more than is drawn anyway. */
export function curveRows(of: CurveOf): readonly CurvePoint[] {
  const rows = kept.get(keyOf(of, fine(of))) ?? curve(of, coarse(of));
  const every = Math.max(1, (rows.length - 1) / 10);
  return rows.filter((_, i) => i % every === 0);
}
