import type { Dataset } from '@/math/random/datasets/Dataset.ts';

/** Numbers x0, x1 … of N(mean, sd²) on the line, one to a point; sd 0 is a point mass. */
export function normalLine(mean: number, sd: number): Dataset {
  return {
    modes: [],
    sd: NaN,
    fill(rng, points) {
      for (let i = 0; i < points.length; i += 1) points[i] = mean + sd * rng.normal();
    },
  };
}
