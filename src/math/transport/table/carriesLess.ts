import type { BasisCell } from './TransportBasis.ts';

/**
 * Whether x carries less than y: by amounts if they differ by more than `slack`, else by their epsilons.
 *
 * The perturbation of Orden (1956): with `columns` ε more in each row and one ε more in each column but the
 * last, no rows together have exactly what some columns together want, so no two cells of a basis tie, every
 * pivot moves something, and the simplex method cannot cycle whatever cell enters. `slack` takes amounts that
 * differ by rounding alone as equal.
 *
 * @example
 * carriesLess({ amount: 1, epsilons: 9 }, { amount: 2, epsilons: 0 }, 0); // true
 * carriesLess({ amount: 2, epsilons: 3 }, { amount: 2, epsilons: 1 }, 0); // false
 */
export function carriesLess(
  x: Pick<BasisCell, 'amount' | 'epsilons'>,
  y: Pick<BasisCell, 'amount' | 'epsilons'>,
  slack: number,
): boolean {
  return Math.abs(x.amount - y.amount) <= slack ? x.epsilons < y.epsilons : x.amount < y.amount;
}
