import { requireNumbers } from '../validation/requireNumbers.ts';
import { requireCount } from '../validation/requireCount.ts';

/**
 * Refuses anything that is not a flat row-major matrix of finite numbers with `rows`·`columns` entries, at
 * least one.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError or RangeError naming the matrix, `rows` or `columns`.
 *
 * @example
 * requireMatrix('matrix', [1, 2, 3, 4], 2, 2); // undefined
 */
export function requireMatrix(name: string, matrix: ArrayLike<number>, rows: number, columns: number): void {
  requireCount('rows', rows);
  requireCount('columns', columns);
  requireNumbers(name, matrix);
  if (matrix.length === rows * columns) return;
  throw new RangeError(
    `${name} has ${matrix.length} entries; ${rows} rows of ${columns} columns need ${rows * columns}.`,
  );
}
