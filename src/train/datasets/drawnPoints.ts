import type { Dataset } from './Dataset.ts';

/** About a marker's radius on a 48-cell plot: the sample looks like what was drawn, without being a finite set. */
const JITTER = 0.02;

/** The reader's own points x0, y0, x1, y1 …: each equally likely, with noise of sd 0.02 in each coordinate. */
export function drawnPoints(drawn: readonly number[]): Dataset {
  if (drawn.length < 2 || drawn.length % 2 !== 0) {
    throw new RangeError(
      `drawnPoints needs x, y pairs for at least 1 point; drawn has ${drawn.length} numbers.`,
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
