/**
 * Where Sinkhorn's iteration stands after `iteration` full steps.
 *
 * `f` and `g` are the potentials of rows and columns in the units of the costs; the plan they stand for, a_i
 * b_j exp((f_i + g_j − C_ij)/ε), has column sums b, and `marginalError` is Σ_i |its row sum − a_i|.
 */
export interface SinkhornIterate {
  readonly iteration: number;
  readonly f: Float64Array;
  readonly g: Float64Array;
  readonly marginalError: number;
}
