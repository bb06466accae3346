import type { Dataset } from '@/math/random/datasets/Dataset.ts';

/** Points of a data set, in float32 as a batch of it has them, plus N(0, sd²) in each coordinate: all points first, then all noise. */
export function noisyReal(real: Dataset, sd: number): Dataset {
  return {
    modes: [],
    sd: NaN,
    fill(rng, points) {
      real.fill(rng, points);
      for (let i = 0; i < points.length; i += 1) points[i]! += sd * rng.normal();
    },
  };
}
