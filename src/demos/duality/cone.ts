import { outsideCone, polylineAt, type Polyline } from '@/math/index.ts';
import type { Axis } from './laws.ts';
import type { Knot } from './knots.ts';

export interface Cone {
  readonly x: number;
  readonly y: number;
  /** Stretches of the drawing that the cone forbids, each as points from left to right. */
  readonly outside: readonly (readonly Knot[])[];
}

const pieces = 400;

/** The drawing as points: its knots, jumps with both their sides, and a fine row between them. */
function pointsOf({ x, y }: Polyline, { min, max }: Axis): readonly Knot[] {
  const step = (max - min) / pieces;
  return Array.from(x).flatMap((from, k): readonly Knot[] => {
    const [to, rise] = [x[k + 1] ?? from, (y[k + 1] ?? 0) - y[k]!];
    const count = Math.max(1, Math.ceil((to - from) / step));
    return Array.from({ length: count }, (_, i) => [
      from + (i / count) * (to - from),
      y[k]! + (i / count) * rise,
    ]);
  });
}

/** The double cone of slope K whose tip stands on the drawing at x, and what of the drawing leaves it. */
export function coneAt(at: number, f: Polyline, K: number, axis: Axis): Cone {
  const x = Math.min(axis.max, Math.max(axis.min, at));
  const tip: Knot = [x, polylineAt(x, f)];
  const points = pointsOf(f, axis);
  const apex = points.filter(([each]) => each <= x).length;
  const all = points.toSpliced(apex, 0, tip);
  const found = outsideCone(
    all.map(([each]) => each),
    all.map(([, each]) => each),
    apex,
    K,
  );
  const outside: Knot[][] = [];
  found.forEach((index, i) => {
    if (i > 0 && found[i - 1] === index - 1) outside.at(-1)!.push(all[index]!);
    else outside.push([all[index]!]);
  });
  return { x, y: tip[1], outside };
}
