/**
 * An entropic transport problem after its inputs were checked.
 *
 * `a` and `b` are weights divided by their own sums, `cost` is row-major with a.length rows and b.length
 * columns, `eps` the strength of the entropy in the units of the costs.
 */
export interface TransportProblem {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly cost: Float64Array;
  readonly eps: number;
}
