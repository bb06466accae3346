import type { Dataset } from './Dataset.ts';
import { unitVector } from './unitVector.ts';

/** "stdev plus a little" of the toy code. */
const SCALE = 7.5;
const NOISE = 0.25;

/**
 * A Swiss roll seen from its end: ((t cos t, t sin t) + 0.25 N(0, I))/7.5 with t uniform in [1.5π, 4.5π).
 *
 * scikit-learn's `make_swiss_roll(noise=.25)`, coordinates 0 and 2, divided by 7.5, as the toy code of Gulrajani et al.,
 * "Improved Training of Wasserstein GANs", takes it (gan_toy.py, 'swissroll').
 *
 * @example
 * const points = new Float32Array(2);
 * swissRoll().fill(createRng(7), points);
 * points; // [0.7183738946914673, 1.6552408933639526]
 */
export function swissRoll(): Dataset {
  return {
    modes: [],
    sd: NaN,
    fill(rng, points) {
      for (let i = 0; i < points.length; i += 2) {
        const turns = 0.75 * (1 + 2 * rng.uniform());
        const [cos, sin] = unitVector(turns);
        const t = 2 * Math.PI * turns;
        points[i] = (t * cos + NOISE * rng.normal()) / SCALE;
        points[i + 1] = (t * sin + NOISE * rng.normal()) / SCALE;
      }
    },
  };
}
