import type { Dataset } from './Dataset.ts';

/** About a marker's radius on a 48-cell plot: the sample looks like what was drawn, without being a finite set. */
const JITTER = 0.02;

/**
 * The reader's own points x0, y0, x1, y1 …: each equally likely, with noise of sd 0.02 in each coordinate.
 * @throws RangeError naming `drawn` unless it holds pairs, at least one.
 *
 * @example
 * const points = new Float32Array(2);
 * drawnPoints([-1, 0.5, 1.5, 0]).fill(createRng(7), points);
 * points; // [1.51349937915802, -0.027359765022993088]
 */
export function drawnPoints(drawn: readonly number[]): Dataset {
  if (drawn.length < 2 || drawn.length % 2 !== 0) {
    throw new RangeError(
      `drawn has ${drawn.length} numbers; drawnPoints needs x, y pairs for at least 1 point.`,
    );
  }
  return {
    modes: [],
    sd: NaN,
    fill(rng, points) {
      for (let i = 0; i < points.length; i += 2) {
        const chosen = 2 * rng.integer(drawn.length / 2);
        points[i] = drawn[chosen]! + JITTER * rng.normal();
        points[i + 1] = drawn[chosen + 1]! + JITTER * rng.normal();
      }
    },
  };
}
