import type { Estimate } from '../quadrature/integrate.ts';
import { kronrod15 } from '../quadrature/kronrod15.ts';
import type { Integrand } from '../quadrature/kronrod15.ts';
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
 * Integrates functions of two piecewise-linear densities, each of which is homogeneous (twice the densities give
 * twice the value) and 0 where the densities are equal.
 *
 * A piece on which each density at most doubles keeps the zeros of both, where the integrands are singular, at
 * least its own width away, so the 15-point rule is exact to rounding there (its error shrinks like 5.8⁻²³). A
 * segment that is not such a piece is halved, and each half cut at ½, ¼, … of itself toward its end. Where one
 * density alone ends in 0, the last piece is so small that the other is nearly constant, and t = τ⁸ turns the
 * logarithm or root at 0 into something smooth. `dimension` is the number of components.
 *
 * @example
 * integrateSegments(
 *   commonSegments(piecewiseLinear([0, 1], [1, 1]), piecewiseLinear([0, 1], [0, 1])),
 *   1,
 *   (p, q, difference, logRatio, out) => out.fill(Math.abs(difference)),
 * )[0].value.toFixed(12); // '0.500000000000'
 */
export function integrateSegments(
  segments: CommonSegments,
  dimension: number,
  integrand: SegmentIntegrand,
): readonly Estimate[] {
  const values = Array.from({ length: dimension }, (): number[] => []);
  const errors = new Float64Array(dimension);
  const add = (piece: Piece, f: Integrand, from: number, to: number) => {
    const part = kronrod15(f, from, to, dimension);
    for (let d = 0; d < dimension; d++) {
      values[d]!.push(part.value[d]! * piece.width);
      errors[d]! += (part.truncation[d]! + part.rounding[d]!) * piece.width;
    }
  };
  const smooth: AddPiece = (piece, from, to) => add(piece, onPiece(piece, integrand), from, to);
  const singular: AddPiece = (piece, _from, to) => {
    const f = withEighthPower(onPiece(piece, integrand), to);
    // Two halves, for the 7-point rule that the estimate of the error compares with.
    add(piece, f, 0, 0.5);
    add(piece, f, 0.5, 1);
  };
  const { count, width, p0, p1, q0, q1 } = segments;
  for (let k = 0; k < count; k++) {
    const [a, b, c, d] = [p0[k]!, p1[k]!, q0[k]!, q1[k]!];
    if (a === c && b === d) continue;
    const forward = { width: width[k]!, p: a, q: c, pRise: b - a, qRise: d - c };
    // Where one density is 0 throughout, homogeneity leaves a multiple of the other: a straight line.
    const alone = (a === 0 && b === 0) || (c === 0 && d === 0);
    if (alone || (steady(a, b) && steady(c, d))) smooth(forward, 0, 1);
    else {
      grade(forward, smooth, singular);
      grade({ width: width[k]!, p: b, q: d, pRise: a - b, qRise: c - d }, smooth, singular);
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

type AddPiece = (piece: Piece, from: number, to: number) => void;

function steady(start: number, end: number): boolean {
  return Math.max(start, end) <= 2 * Math.min(start, end);
}

/**
 * Cuts the half at a piece's near end at ½, ¼, … until the integrand is smooth in the rest. Two densities that
 * both start at 0 keep their ratio, so nothing is to be cut.
 */
function grade(piece: Piece, smooth: AddPiece, singular: AddPiece): void {
  const { p, q, pRise, qRise } = piece;
  const oneIsZero = (p === 0) !== (q === 0);
  const rough = (to: number) =>
    oneIsZero
      ? Math.max(Math.abs(pRise), Math.abs(qRise)) * to > (p + q) / 128
      : (p > 0 && pRise * to > p) || (q > 0 && qRise * to > q);
  let to = 0.5;
  for (; rough(to); to *= 0.5) smooth(piece, 0.5 * to, to);
  if (oneIsZero) singular(piece, 0, to);
  else smooth(piece, 0, to);
}

/** f over [0, end] as a function of τ in [0, 1] with t = end·τ⁸. */
function withEighthPower(f: Integrand, end: number): Integrand {
  return (tau, out) => {
    f(end * tau ** 8, out);
    const stretch = 8 * end * tau ** 7;
    for (let d = 0; d < out.length; d++) out[d]! *= stretch;
  };
}

function onPiece({ p, q, pRise, qRise }: Piece, integrand: SegmentIntegrand): Integrand {
  const gap = p - q;
  const gapRise = pRise - qRise;
  return (t, out) => {
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
