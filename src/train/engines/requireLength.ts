import type { Vector } from '../engine.ts';

/** Refuses a vector of a snapshot that does not fit a spec; `name` is the vector's in the snapshot. */
export function requireLength(name: string, vector: Vector, length: number): void {
  if (vector.length !== length) {
    throw new RangeError(
      `${name} has ${vector.length} numbers, ${length} were expected: the snapshot is of other nets. Start a new run instead.`,
    );
  }
}
