import {
  cramerSquared,
  energyDistance,
  maxSlicedWasserstein,
  medianDistance,
  mmd,
  slicedDistances,
  slicedWasserstein,
} from '../../math/index.ts';
import type { Kernel } from '../../math/index.ts';
import type { Adapter, Result } from '../Adapter.ts';
import { matrix, numbers } from '../values.ts';

/** Directions in the plane at equal angles over half a turn, for the other half projects alike. */
const HALF_TURN = Array.from({ length: 2000 }, (_, k) => (Math.PI * k) / 2000).flatMap((angle) => [
  Math.cos(angle),
  Math.sin(angle),
]);

/** Distances between samples: sliced transport, energy distance, maximum mean discrepancy. */
export const samplesAdapters: Readonly<Record<string, Adapter>> = {
  sliced_wasserstein: ({ x, y, a, b, directions }) => {
    const lines = matrix(directions);
    const [from, to] = [matrix(x).flat(), matrix(y).flat()];
    const how = {
      dimension: lines[0]?.length ?? 0,
      directions: lines.flat(),
      xWeights: numbers(a),
      yWeights: numbers(b),
    };
    const byOrder = (of: (p: number) => unknown): Result => ({ '1': of(1), '2': of(2) });
    return {
      sw: byOrder((p) => slicedWasserstein(from, to, { ...how, p })),
      max: byOrder((p) => maxSlicedWasserstein(from, to, { ...how, p }).distance),
      // The mean over all directions, for points in the plane.
      ...(how.dimension === 2 && {
        limit: byOrder((p) => slicedWasserstein(from, to, { ...how, directions: HALF_TURN, p })),
      }),
      per_direction_pow_p: byOrder((p) =>
        slicedDistances(from, to, { ...how, p }).distances.map((distance) => distance ** p),
      ),
    };
  },
  energy_distance: ({ x, y, a, b }) => {
    const points = matrix(x);
    const [from, to] = [points.flat(), matrix(y).flat()];
    const dimension = points[0]?.length ?? 0;
    const weights = { xWeights: numbers(a), yWeights: numbers(b) };
    const energy = energyDistance(from, to, { ...weights, dimension });
    return {
      energy,
      energy_sq: energy ** 2,
      ...(dimension === 1 && { cramer_sq: cramerSquared(from, to, weights) }),
    };
  },
  mmd: ({ x, y, sigma, ell, sigmas }) => {
    const points = matrix(x);
    const [from, to] = [points.flat(), matrix(y).flat()];
    const dimension = points[0]?.length ?? 0;
    const under = (kernel: Kernel): Result => {
      const { biasedSquared, distance, unbiasedSquared } = mmd(from, to, { kernel, dimension });
      return { biased_sq: biasedSquared, mmd: distance, unbiased_sq: unbiasedSquared };
    };
    return {
      rbf: under({ kind: 'rbf', sigma: Number(sigma) }),
      rbf_mix: under({ kind: 'rbf', sigma: numbers(sigmas) }),
      laplacian: under({ kind: 'laplace', scale: Number(ell) }),
      linear: under({ kind: 'linear' }),
      energy: under({ kind: 'energy' }),
      median_sq_pooled: medianDistance(from, to, { dimension }) ** 2,
    };
  },
};
