import { neumaierSum } from '../summation/neumaierSum.ts';
import { requireEqualLengths } from '../validation/requireEqualLengths.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';
import { commonSegments } from './commonSegments.ts';
import { requireKnots } from './requireKnots.ts';

/** A function that is straight between its knots (x[k], y[k]); two knots at one x are a jump. */
export interface LineGraph {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/**
 * The area between two piecewise-linear functions on the same interval, ∫ |f − g| dx, in units of x times y.
 *
 * Between the knots of both, f − g is straight: cut at its zero, if it has one, it leaves triangles and
 * trapezia, so nothing but rounding enters. On [0, 1] it is E|f(Z) − g(Z)| under a uniform Z, and between two
 * quantile functions it is W₁ of their laws (Vallender 1974).
 * @throws TypeError or RangeError naming `f` or `g`: fewer than two knots, an entry that is not finite, a knot
 * left of the one before, unequal lengths; ends that are not the same.
 *
 * @example
 * areaBetweenLines({ x: [0, 1], y: [0, 1] }, { x: [0, 1], y: [2, 3] }); // 2
 * areaBetweenLines({ x: [0, 1], y: [0, 1] }, { x: [0, 1], y: [1, 0] }); // 0.5
 * areaBetweenLines({ x: [0, 0.25, 0.25, 1], y: [1, 1, 0, 0] }, { x: [0, 1], y: [0, 0] }); // 0.25
 */
export function areaBetweenLines(f: LineGraph, g: LineGraph): number {
  const [first, second] = [read('f', f), read('g', g)];
  requireSameEnds(first.x, second.x);
  const { count, width, p0, p1, q0, q1 } = commonSegments(first, second);
  const areas = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const start = p0[k]! - q0[k]!;
    const end = p1[k]! - q1[k]!;
    areas[k] = width[k]! * meanSize(start, end);
  }
  return neumaierSum(areas);
}

/** ∫₀¹ |a + (b − a)t| dt. */
function meanSize(a: number, b: number): number {
  const sum = Math.abs(a) + Math.abs(b);
  if (sum === 0) return 0;
  return a < 0 === b < 0 ? sum / 2 : (a * (a / sum) + b * (b / sum)) / 2;
}

function read(name: string, { x, y }: LineGraph) {
  requireKnots(`${name}.x`, x);
  requireNumbers(`${name}.y`, y);
  requireEqualLengths(`${name}.x`, x, `${name}.y`, y);
  return { x: Float64Array.from(x), density: Float64Array.from(y) };
}

function requireSameEnds(f: Float64Array, g: Float64Array): void {
  if (f[0] === g[0] && f.at(-1) === g.at(-1)) return;
  throw new RangeError(
    `f lies on [${f[0]}, ${f.at(-1)}] and g on [${g[0]}, ${g.at(-1)}]; give both one interval.`,
  );
}
