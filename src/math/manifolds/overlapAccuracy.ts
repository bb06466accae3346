import { requireFinite } from '../validation/requireFinite.ts';

/**
 * How often the best discriminator is right between two laws that are spread evenly over curves of one length,
 * half of the draws from each.
 *
 * (1 + TV)/2 = 1 − overlap/(2 length): on what both share it can but guess, elsewhere it is sure, also where
 * the curves cross in points (Arjovsky & Bottou 2017, Theorem 2.2). Both lengths in one unit.
 * @throws TypeError or RangeError naming `overlap` or `length`.
 *
 * @example
 * overlapAccuracy(4, 4); // 0.5
 * overlapAccuracy(1, 4); // 0.875
 * overlapAccuracy(0, 4); // 1
 */
export function overlapAccuracy(overlap: number, length: number): number {
  requireFinite('length', length, { min: 0, exclusive: true });
  requireFinite('overlap', overlap, { min: 0 });
  if (overlap > length)
    throw new RangeError(`overlap is ${overlap}; it cannot be more than length, which is ${length}.`);
  return 1 - overlap / (2 * length);
}
