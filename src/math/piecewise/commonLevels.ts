// Shares of mass that differ by less are one share, rounded twice.
const SAME = 2 ** -50;

/**
 * The union of two non-decreasing lists of shares from 0 to 1, neighbours that differ by rounding alone taken
 * as one.
 *
 * @example
 * commonLevels(Float64Array.of(0, 0.5, 1), Float64Array.of(0, 0.25, 0.5, 1)); // [0, 0.25, 0.5, 1]
 */
export function commonLevels(first: Float64Array, second: Float64Array): Float64Array {
  const all = new Float64Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  const levels = [0];
  for (const level of all.sort()) {
    if (level > levels.at(-1)! + SAME && level < 1 - SAME) levels.push(level);
  }
  levels.push(1);
  return Float64Array.from(levels);
}
