import type { Dataset } from './Dataset.ts';
import { gaussianModes } from './gaussianModes.ts';

/** The toy code's divisor, near 2√2, which brings the data to unit standard deviation. */
const SCALE = 2.828;
const GRID = [-4, -2, 0, 2, 4] as const;

/**
 * Twenty-five Gaussians on a grid: centres {−4, −2, 0, 2, 4}²/2.828 and sd 0.05/2.828, rows from below.
 *
 * Constants of the toy code of Gulrajani et al., "Improved Training of Wasserstein GANs" (gan_toy.py, '25gaussians').
 *
 * @example
 * const points = new Float32Array(2);
 * twentyFiveGaussians().fill(createRng(7), points);
 * points; // [0.011933677829802036, -0.024186497554183006]
 */
export function twentyFiveGaussians(): Dataset {
  const modes = GRID.flatMap((y) => GRID.map((x) => [x / SCALE, y / SCALE] as const));
  return gaussianModes(modes, 0.05 / SCALE);
}
