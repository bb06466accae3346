import { requireCount } from '../validation/requireCount.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * Refuses anything that is not a flat list of points of `dimension` finite coordinates each, and counts them.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError or RangeError naming `name` or `dimension`: empty or not finite coordinates, or a count
 * that is not a multiple of `dimension`.
 *
 * @example
 * requirePoints('x', [0, 1, 2, 3], 2); // 2
 */
export function requirePoints(name: string, points: ArrayLike<number>, dimension: number): number {
  requireCount('dimension', dimension);
  requireNumbers(name, points);
  if (points.length % dimension === 0) return points.length / dimension;
  throw new RangeError(
    `${name} has ${points.length} coordinates; give a multiple of dimension, which is ${dimension}.`,
  );
}
