import type { OptimizerState } from './engine.ts';

/** What is remembered of a generator that does not learn. */
export const noMoments = (): OptimizerState => ({
  step: 0,
  first: new Float32Array(0),
  second: new Float32Array(0),
});

/** Refuses a snapshot of a run whose generator learns, for one whose generator is fixed. */
export function requireNoGenerator({ length }: ArrayLike<number>): void {
  if (length > 0) {
    throw new RangeError(
      `generator has ${length} numbers, 0 were expected: the snapshot is of a run whose generator learns. Start a new run instead.`,
    );
  }
}
