import { describe } from '../validation/describe.ts';
import { requireCount } from '../validation/requireCount.ts';
import type { AnomalousSequence } from './findSequences.ts';

/**
 * Refuses anything but a list of intervals of whole places from 0 that do not end before they start.
 *
 * `name` is the caller's argument and opens the message.
 * @throws TypeError or RangeError naming it.
 *
 * @example
 * requireIntervals('predicted', [{ start: 2, stop: 4 }]); // undefined
 */
export function requireIntervals(name: string, intervals: readonly AnomalousSequence[]): void {
  if (!Array.isArray(intervals))
    throw new TypeError(`${name} is ${describe(intervals)}; pass a list of { start, stop }.`);
  intervals.forEach((interval: AnomalousSequence | null | undefined, k) => {
    if (typeof interval !== 'object' || interval === null)
      throw new TypeError(`${name}[${k}] is ${describe(interval)}; pass { start, stop }.`);
    requireCount(`${name}[${k}].start`, interval.start, 0);
    requireCount(`${name}[${k}].stop`, interval.stop, interval.start);
  });
}
