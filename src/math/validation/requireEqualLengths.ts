/**
 * Refuses two lists that should match entry by entry but differ in length.
 *
 * @throws RangeError naming both arguments and both lengths.
 *
 * @example
 * requireEqualLengths('p', [1, 2], 'q', [3, 4]); // undefined
 */
export function requireEqualLengths(
  firstName: string,
  first: ArrayLike<unknown>,
  secondName: string,
  second: ArrayLike<unknown>,
): void {
  if (first.length === second.length) return;
  throw new RangeError(
    `${firstName} has ${first.length} entries and ${secondName} has ${second.length}; give both the same number.`,
  );
}
