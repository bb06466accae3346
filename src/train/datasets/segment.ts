import type { Dataset } from '@/math/random/datasets/Dataset.ts';

/** Points (theta, y) of the plane, y uniform in [0, 1): Arjovsky et al. 2017, example 1. */
export function segment(theta: number): Dataset {
  return {
    modes: [],
    sd: NaN,
    fill(rng, points) {
      for (let i = 0; i < points.length; i += 2) {
        points[i] = theta;
        points[i + 1] = rng.uniform();
      }
    },
  };
}
