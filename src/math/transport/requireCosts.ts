import { describe } from '../validation/describe.ts';

/**
 * Refuses anything that is not a flat row-major matrix of costs, finite or Infinity (a forbidden pair), of at
 * least `least` rows and columns.
 *
 * @throws TypeError or RangeError naming `rows`, `columns` or `cost`.
 *
 * @example
 * requireCosts([0, Infinity], 1, 2, { least: 1 }); // undefined
 */
export function requireCosts(
  cost: ArrayLike<number>,
  rows: number,
  columns: number,
  { least }: { readonly least: 0 | 1 },
): void {
  for (const [name, size] of [['rows', rows] as const, ['columns', columns] as const]) {
    if (!(Number.isInteger(size) && size >= least))
      throw new RangeError(`${name} is ${describe(size)}; it must be a whole number, ${least} or more.`);
  }
  if (typeof cost !== 'object' || cost === null)
    throw new TypeError(`cost is ${describe(cost)}; pass a flat array of numbers.`);
  if (cost.length !== rows * columns) {
    throw new RangeError(
      `cost has ${cost.length} entries; ${rows} rows of ${columns} columns need ${rows * columns}.`,
    );
  }
  for (let k = 0; k < cost.length; k++) {
    const entry = cost[k];
    if (typeof entry !== 'number')
      throw new TypeError(`cost[${k}] is ${describe(entry)}; every entry must be a number.`);
    if (!(entry > -Infinity))
      throw new RangeError(`cost[${k}] is ${entry}; it must be finite, or Infinity to forbid the pair.`);
  }
}
