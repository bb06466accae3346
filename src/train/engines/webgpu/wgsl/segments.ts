import type { Plan } from '../plan/Plan.ts';

/**
 * The critic's scratch in segments of a batch each: real points, generated points, and what the penalty's gradient is made
 * of. There the activations' segment holds tangents beside the mixed points' deltas, and the last one, for a curved
 * activation, the mixed points' activations beside what φ″ adds.
 */
export const REAL = 0;
export const FAKE = 1;
export const TANGENT = 2;
export const BEND = 3;

/** Where the mixed points' activations are: under the tangents that overwrite them, or in a segment of their own. */
export function mixedOf({ curved }: Plan): number {
  return curved ? BEND : TANGENT;
}

/** Numbers in the scratch of a workgroup's blocks of some segments, as expressions; the workgroup's blocks begin at `first`. */
export function blocksOf({ bundle }: Plan, segments: readonly number[]): readonly string[] {
  return segments.flatMap((segment) =>
    Array.from({ length: bundle }, (_, j) => `${segment}u * BLOCKS + first + ${j}u`),
  );
}
