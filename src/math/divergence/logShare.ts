import type { NormalisedWeights } from './normaliseWeights.ts';

/**
 * The natural logarithm of bin i's share, accurate also for a share that is nearly 1 or too small for a
 * double.
 *
 * Above ½ it is log1p of minus what the other bins hold; below 1e-290 it is ln(weight) − ln(total). A weight
 * of 0 gives −Infinity.
 *
 * @example
 * logShare(normaliseWeights('p', [1, 1e-18]), 0); // -1e-18
 */
export function logShare({ raw, scaled, total, share, logTotal }: NormalisedWeights, i: number): number {
  if (share[i]! > 0.5) return Math.log1p(-(total.high - scaled[i]! + total.low) / total.high);
  return share[i]! > 1e-290 ? Math.log(share[i]!) : Math.log(raw[i]!) - logTotal;
}
