import type { ScaleLinear } from 'd3-scale';
import { bottom, gentle, steep } from './problem.ts';

type Scale = ScaleLinear<number, number>;

/** Each four times the one before: the ellipses grow twofold. */
export const levels = [0.25, 1, 4, 16, 64] as const;
const CORNERS = 96;

/** A point of the ellipse L = level; turn 0 lies along the steepest direction, a quarter turn along the gentlest. */
export function onContour(level: number, turn: number): readonly [a: number, b: number] {
  // L = ½ Σ λ u² in the Hessian's own directions.
  const [across, along] = [steep, gentle].map(({ curvature }) => Math.sqrt((2 * level) / curvature));
  const [u, v] = [across! * Math.cos(2 * Math.PI * turn), along! * Math.sin(2 * Math.PI * turn)];
  return [
    bottom.a + u * steep.along[0] + v * gentle.along[0],
    bottom.b + u * steep.along[1] + v * gentle.along[1],
  ];
}

/** SVG path of the ellipse L = level. */
export function contour(level: number, x: Scale, y: Scale): string {
  const points = Array.from({ length: CORNERS }, (_, i) => {
    const [a, b] = onContour(level, i / CORNERS);
    return `${x(a).toFixed(1)} ${y(b).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
