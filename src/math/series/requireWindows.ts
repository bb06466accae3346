import { requireCount } from '../validation/requireCount.ts';
import { requireNumbers } from '../validation/requireNumbers.ts';

/**
 * Refuses a flat row-major matrix of windows that is not `rows` windows of `width` finite numbers.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError or RangeError naming it, `rows` or `width`.
 *
 * @example
 * requireWindows('windows', [1, 2, 2, 3], 2, 2); // undefined
 */
export function requireWindows(name: string, windows: ArrayLike<number>, rows: number, width: number): void {
  requireCount('rows', rows);
  requireCount('width', width);
  requireNumbers(name, windows);
  if (windows.length === rows * width) return;
  throw new RangeError(
    `${name} has ${windows.length} entries; ${rows} windows of ${width} points need ${rows * width}.`,
  );
}
