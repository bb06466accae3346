/** A rectangle of numbers inside a flat array; transposing swaps strides and copies nothing. */
export interface Matrix {
  readonly data: Float64Array;
  readonly offset: number;
  readonly rows: number;
  readonly columns: number;
  readonly rowStride: number;
  readonly columnStride: number;
}

/** The row-major matrix that begins at `offset` of `data`. */
export function view(data: Float64Array, rows: number, columns: number, offset = 0): Matrix {
  return { data, offset, rows, columns, rowStride: columns, columnStride: 1 };
}

export function zeros(rows: number, columns: number): Matrix {
  return view(new Float64Array(rows * columns), rows, columns);
}

export function transpose(matrix: Matrix): Matrix {
  const { data, offset, rows, columns, rowStride, columnStride } = matrix;
  return { data, offset, rows: columns, columns: rows, rowStride: columnStride, columnStride: rowStride };
}
