import type { Dataset } from './Dataset.ts';

/** The circle of the eight Gaussians, so that the two data sets compare. */
const RADIUS = 2 / 1.414;
const NOISE = 0.05;

/** A ring: a uniform angle at radius 2/1.414, with noise of sd 0.05 in each coordinate. */
export function ring(): Dataset {
  return {
    modes: [],
    sd: NaN,
    fill(rng, points) {
      for (let i = 0; i < points.length; i += 2) {
        const angle = 2 * Math.PI * rng.uniform();
        points[i] = RADIUS * Math.cos(angle) + NOISE * rng.normal();
        points[i + 1] = RADIUS * Math.sin(angle) + NOISE * rng.normal();
      }
    },
  };
}
