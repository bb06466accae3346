import { cTransform } from './cTransform.ts';
import type { CTransform } from './cTransform.ts';

/**
 * A pair of potentials that cannot be raised: `rows` is the c-transform of the given potential, `columns` the
 * c-transform of `rows`.
 */
export interface DoubleCTransform {
  readonly rows: CTransform;
  readonly columns: CTransform;
}

/**
 * The c-transform of a column potential and back: the best dual pair one can make of it.
 *
 * f = g^c and g^cc = f^c ≥ g, with equality where g was c-concave; a third transform gives f again (Villani
 * 2003, §2.5). Every step keeps f_i + g_j ≤ C_ij and never lowers the dual value.
 * @throws TypeError or RangeError naming `cost`, `rows`, `columns` or `potential`; also where a row or
 * column has no pair that counts, for then its potential is unbounded.
 *
 * @example
 * doubleCTransform([0, 1, 1, 0], 2, 2, [0, -5]).rows.values; // [0, 1]
 * doubleCTransform([0, 1, 1, 0], 2, 2, [0, -5]).columns.values; // [0, -1]
 */
export function doubleCTransform(
  cost: ArrayLike<number>,
  rows: number,
  columns: number,
  potential: ArrayLike<number>,
): DoubleCTransform {
  const first = cTransform(cost, rows, columns, potential);
  requireBounded('row', first);
  const second = cTransform(cost, rows, columns, first.values, { to: 'columns' });
  requireBounded('column', second);
  return { rows: first, columns: second };
}

function requireBounded(line: 'row' | 'column', { argmin }: CTransform): void {
  const unbounded = argmin.indexOf(-1);
  if (unbounded === -1) return;
  throw new RangeError(
    `cost allows no pair in ${line} ${unbounded}; its potential has no bound, allow at least one.`,
  );
}
