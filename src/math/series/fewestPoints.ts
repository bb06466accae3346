/**
 * The fewest points that Orion's centred windows of `width` must hold to give a value: half of the width,
 * rounded down, and at least 1.
 *
 * @example
 * fewestPoints(5); // 2
 * fewestPoints(1); // 1
 */
export function fewestPoints(width: number): number {
  return Math.max(1, Math.floor(width / 2));
}
