import type { Dataset } from './Dataset.ts';
import { unitVector } from './unitVector.ts';

/** The circle of the eight Gaussians, so that the two data sets compare. */
const RADIUS = 2 / 1.414;
const NOISE = 0.05;

/**
 * A ring: a uniform angle at radius 2/1.414, with noise of sd 0.05 in each coordinate.
 *
 * @example
 * const points = new Float32Array(2);
 * ring().fill(createRng(7), points);
 * points; // [1.2970318794250488, -0.4098180830478668]
 */
export function ring(): Dataset {
  return {
    modes: [],
    sd: NaN,
    fill(rng, points) {
      for (let i = 0; i < points.length; i += 2) {
        const [cos, sin] = unitVector(rng.uniform());
        points[i] = RADIUS * cos + NOISE * rng.normal();
        points[i + 1] = RADIUS * sin + NOISE * rng.normal();
      }
    },
  };
}
