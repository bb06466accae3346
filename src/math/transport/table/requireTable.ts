import { requireNumbers } from '../../validation/requireNumbers.ts';

/**
 * Refuses a table that is not a flat row-major list of `rows`·`columns` finite numbers.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError or RangeError naming it.
 *
 * @example
 * requireTable('cost', [1, 2, 3, 4], 2, 2); // undefined
 */
export function requireTable(name: string, table: ArrayLike<number>, rows: number, columns: number): void {
  requireNumbers(name, table);
  if (table.length === rows * columns) return;
  throw new RangeError(
    `${name} has ${table.length} entries; ${rows} rows of ${columns} columns need ${rows * columns}.`,
  );
}
