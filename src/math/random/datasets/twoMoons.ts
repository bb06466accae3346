import type { Dataset } from './Dataset.ts';
import { unitVector } from './unitVector.ts';

const NOISE = 0.05;

/**
 * Two moons: half circles (cos t, sin t) and (1 − cos t, ½ − sin t), t uniform in [0, π), equally likely, with noise of
 * sd 0.05 in each coordinate and the middle (½, ¼) moved to the origin.
 *
 * The shape of scikit-learn's `make_moons(noise=.05)`, centred.
 *
 * @example
 * const points = new Float32Array(2);
 * twoMoons().fill(createRng(7), points);
 * points; // [-1.558243989944458, -0.06660116463899612]
 */
export function twoMoons(): Dataset {
  return {
    modes: [],
    sd: NaN,
    fill(rng, points) {
      for (let i = 0; i < points.length; i += 2) {
        const [cos, sin] = unitVector(rng.uniform() / 2);
        const upper = rng.integer(2) === 0;
        const x = upper ? cos - 0.5 : 0.5 - cos;
        const y = upper ? sin - 0.25 : 0.25 - sin;
        points[i] = x + NOISE * rng.normal();
        points[i + 1] = y + NOISE * rng.normal();
      }
    },
  };
}
