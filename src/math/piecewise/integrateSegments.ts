import type { Estimate } from '../quadrature/integrate.ts';
import { kronrod15 } from '../quadrature/kronrod15.ts';
import { neumaierSum } from '../summation/neumaierSum.ts';
import type { CommonSegments } from './commonSegments.ts';

/**
 * What to integrate at a point: from both densities, their difference p − q and the logarithm of their ratio,
 * write the integrand's components into `out`.
 */
export type SegmentIntegrand = (
  p: number,
  q: number,
  difference: number,
  logRatio: number,
  out: Float64Array,
) => void;

/**
 * Integrates functions of two piecewise-linear densities, each of which is 0 where the densities are equal.
 *
 * A piece on which each density at most doubles keeps the zeros of both, where the integrands are singular, at
 * least its own width away, so the 15-point rule is exact to rounding there (its error shrinks like 5.8⁻²³). A
 * segment that is not such a piece is halved, and each half cut at ½, ¼, … of itself toward its end: where a
 * density ends in 0 down to 2⁻⁶⁴ of it. `dimension` is the number of components.
 *
 * @example
 * integrateSegments(
 *   commonSegments(piecewiseLinear([0, 1], [1, 1]), piecewiseLinear([0, 1], [0, 1])),
 *   1,
 *   (p, q, difference, logRatio, out) => out.fill(difference ** 2),
 * )[0].value.toFixed(12); // '0.333333333333'
 */
export function integrateSegments(
  segments: CommonSegments,
  dimension: number,
  integrand: SegmentIntegrand,
): readonly Estimate[] {
  const values = Array.from({ length: dimension }, (): number[] => []);
  const errors = new Float64Array(dimension);
  const add = (piece: Piece, from: number, to: number) => {
    const part = kronrod15(onPiece(piece, integrand), from, to, dimension);
    for (let d = 0; d < dimension; d++) {
      values[d]!.push(part.value[d]! * piece.width);
      errors[d]! += (part.truncation[d]! + part.rounding[d]!) * piece.width;
    }
  };
  const { count, width, p0, p1, q0, q1 } = segments;
  for (let k = 0; k < count; k++) {
    const [a, b, c, d] = [p0[k]!, p1[k]!, q0[k]!, q1[k]!];
    if (a === c && b === d) continue;
    const forward = { width: width[k]!, p: a, q: c, pRise: b - a, qRise: d - c };
    if (steady(a, b) && steady(c, d)) add(forward, 0, 1);
    else {
      grade(forward, add);
      grade({ width: width[k]!, p: b, q: d, pRise: a - b, qRise: c - d }, add);
    }
  }
  return values.map((parts, d) => ({ value: neumaierSum(parts), error: errors[d]! }));
}

/** A segment seen from one of its ends: heights there and their change to the other end. */
interface Piece {
  readonly width: number;
  readonly p: number;
  readonly q: number;
  readonly pRise: number;
  readonly qRise: number;
}

function steady(start: number, end: number): boolean {
  return Math.max(start, end) <= 2 * Math.min(start, end);
}

/** Cuts the half at a piece's near end at ½, ¼, … until both densities at most double in the rest. */
function grade(piece: Piece, add: (piece: Piece, from: number, to: number) => void): void {
  const { p, q, pRise, qRise } = piece;
  let to = 0.5;
  while (pRise * to > p || qRise * to > q) {
    // From a height of 0 every further cut doubles again; what is left is below rounding.
    if (to < 2 ** -64 && (p === 0 || q === 0)) break;
    add(piece, 0.5 * to, to);
    to *= 0.5;
  }
  add(piece, 0, to);
}

function onPiece({ p, q, pRise, qRise }: Piece, integrand: SegmentIntegrand) {
  const gap = p - q;
  const gapRise = pRise - qRise;
  return (t: number, out: Float64Array) => {
    const pHere = p + pRise * t;
    const qHere = q + qRise * t;
    const difference = gap + gapRise * t;
    integrand(pHere, qHere, difference, logRatio(pHere, qHere, difference), out);
  };
}

function logRatio(p: number, q: number, difference: number): number {
  if (q === 0) return p === 0 ? 0 : Infinity;
  const excess = difference / q;
  // log1p keeps the digits of nearly equal densities, two logarithms those of quotients beyond the doubles.
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(p) - Math.log(q);
}
