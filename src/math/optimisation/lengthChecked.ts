/**
 * What a caller's function returned, as doubles, if it has the right length.
 *
 * @throws RangeError naming the function if not.
 *
 * @example
 * lengthChecked('gradient', [1, 2], 2); // [1, 2]
 */
export function lengthChecked(name: string, values: ArrayLike<number>, length: number): Float64Array {
  if (values.length === length) return Float64Array.from(values);
  throw new RangeError(`${name} returned ${values.length} numbers; it must return ${length}.`);
}
