import type { Dataset } from './Dataset.ts';

/**
 * An equal mixture of round Gaussians of one standard deviation `sd` about the given centres.
 *
 * @example
 * const points = new Float32Array(2);
 * gaussianModes([[3, 4]], 0).fill(createRng(7), points);
 * points; // [3, 4]
 */
export function gaussianModes(modes: Dataset['modes'], sd: number): Dataset {
  return {
    modes,
    sd,
    fill(rng, points) {
      for (let i = 0; i < points.length; i += 2) {
        const [x, y] = modes[rng.integer(modes.length)]!;
        points[i] = x + sd * rng.normal();
        points[i + 1] = y + sd * rng.normal();
      }
    },
  };
}
