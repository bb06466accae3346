import type { Dataset } from './Dataset.ts';

const NOISE = 0.05;

/**
 * Two moons: half circles (cos t, sin t) and (1 − cos t, ½ − sin t), t uniform in [0, π), equally likely, with noise of
 * sd 0.05 in each coordinate and the middle (½, ¼) moved to the origin.
 *
 * The shape of scikit-learn's `make_moons(noise=.05)`, centred.
 */
export function twoMoons(): Dataset {
  return {
    modes: [],
    sd: NaN,
    fill(rng, points) {
      for (let i = 0; i < points.length; i += 2) {
        const t = Math.PI * rng.uniform();
        const upper = rng.integer(2) === 0;
        const x = upper ? Math.cos(t) - 0.5 : 0.5 - Math.cos(t);
        const y = upper ? Math.sin(t) - 0.25 : 0.25 - Math.sin(t);
        points[i] = x + NOISE * rng.normal();
        points[i + 1] = y + NOISE * rng.normal();
      }
    },
  };
}
