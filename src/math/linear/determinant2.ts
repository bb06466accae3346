import { twoProduct } from '../summation/twoProduct.ts';

/**
 * ad − bc, right to a unit or so in its own last place, where the plain formula loses all digits of nearly
 * parallel rows.
 *
 * Both products are kept whole (Dekker 1971), and the difference of their heads is exact where they are
 * close. Entries of ordinary size: products must stay between 2⁻⁹⁶⁹ and 2⁹⁹⁶.
 *
 * @example
 * determinant2(1, 2, 3, 4); // -2
 * determinant2(1 + 2 ** -30, 1, 1, 1 - 2 ** -30); // -8.673617379884035e-19
 */
export function determinant2(a: number, b: number, c: number, d: number): number {
  const plus = twoProduct(a, d);
  const minus = twoProduct(b, c);
  return plus.high - minus.high + (plus.low - minus.low);
}
