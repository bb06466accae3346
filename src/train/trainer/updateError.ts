import type { Vector } from '../engine.ts';

/** Largest difference of a weight, relative to the largest weight. Float32 gives about 1e-7, 16-bit arithmetic about 1e-3. */
const EVERYWHERE = 1e-5;
/**
 * Length of all differences together, relative to that of the update. Float32 gives about 1e-6, and up to 2e-4 where one of
 * a million units stands on its kink and falls to the other side of it for one point of the batch.
 */
const TOGETHER = 5e-4;

/**
 * How far an update strays from the right one, in units of what float32 explains: at most 1 is right, NaN is not.
 *
 * Either measure is enough. A kink moves few weights by more than a rounding; an update that is itself a rounding of the
 * weights has no relative length.
 */
export function updateError(before: Vector, got: Vector, expected: Vector): number {
  let [most, scale, strayed, moved] = [0, 0, 0, 0];
  for (let i = 0; i < expected.length; i += 1) {
    const off = Math.abs(got[i]! - expected[i]!);
    most = Math.max(most, off);
    scale = Math.max(scale, Math.abs(expected[i]!));
    strayed += off ** 2;
    moved += (expected[i]! - before[i]!) ** 2;
  }
  if (most === 0) return 0;
  return Math.min(most / (EVERYWHERE * scale), Math.sqrt(strayed / moved) / TOGETHER);
}
