import type { Dataset } from './Dataset.ts';
import { gaussianModes } from './gaussianModes.ts';

/** The toy code's divisor, near √2, which brings the data to unit standard deviation. */
const SCALE = 1.414;
const DIAGONAL = 2 * Math.SQRT1_2;

const DIRECTIONS = [
  [2, 0],
  [DIAGONAL, DIAGONAL],
  [0, 2],
  [-DIAGONAL, DIAGONAL],
  [-2, 0],
  [-DIAGONAL, -DIAGONAL],
  [0, -2],
  [DIAGONAL, -DIAGONAL],
] as const;

/**
 * Eight Gaussians on a circle: centres 2(cos kπ/4, sin kπ/4)/1.414 and sd 0.02/1.414, counter-clockwise from the right.
 *
 * Constants of the toy code of Gulrajani et al., "Improved Training of Wasserstein GANs" (gan_toy.py, '8gaussians').
 *
 * @example
 * const points = new Float32Array(2);
 * eightGaussians().fill(createRng(7), points);
 * points; // [-0.9906041026115417, -1.0195002555847168]
 */
export function eightGaussians(): Dataset {
  const modes = DIRECTIONS.map(([x, y]) => [x / SCALE, y / SCALE] as const);
  return gaussianModes(modes, 0.02 / SCALE);
}
