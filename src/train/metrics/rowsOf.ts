import { view } from '../reference/matrix.ts';
import type { Matrix } from '../reference/matrix.ts';

/** Points laid end to end, `columns` numbers each, as the rows of a float64 matrix. */
export function rowsOf(points: ArrayLike<number>, columns: number): Matrix {
  return view(Float64Array.from(points), points.length / columns, columns);
}
