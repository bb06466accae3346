import {
  gaussianLikelihood,
  gaussianMle,
  gaussianMle2d,
  planeNormalGeodesic,
  planeNormalKl,
  planeNormalMap,
  planeNormalW2,
} from '../../math/index.ts';
import type { PlaneNormal } from '../../math/index.ts';
import type { Adapter, Result } from '../Adapter.ts';
import type { Value } from '../Fixture.ts';
import { list, matrix, numbers } from '../values.ts';
import { newtonAdapters } from './newton.ts';

/** Newton's method, maximum likelihood and Gaussians in the plane. */
export const estimationAdapters: Readonly<Record<string, Adapter>> = {
  ...newtonAdapters,
  gaussian_mle: ({ x, mu0, sigma0 }) => {
    if (Array.isArray(list(x)[0])) {
      const { mean, covariance, unbiasedCovariance, logLikelihood } = gaussianMle2d(matrix(x).flat());
      return {
        mean,
        cov_mle: square(covariance),
        cov_unbiased: square(unbiasedCovariance),
        loglik: logLikelihood,
      };
    }
    const { mean, sd, variance, unbiasedVariance, logLikelihood } = gaussianMle(numbers(x));
    const given = gaussianLikelihood(numbers(x), { mean: Number(mu0), sd: Number(sigma0) });
    return {
      mu: mean,
      var_mle: variance,
      var_unbiased: unbiasedVariance,
      sd_mle: sd,
      loglik: logLikelihood,
      loglik_at: given.logLikelihood,
      nll_mean_at: given.meanNegative,
      score: [given.score.mean, given.score.sd],
    };
  },
  gaussian_w2_2d: ({ m1, S1, m2, S2 }) => {
    const p = planeNormal(m1, S1);
    const q = planeNormal(m2, S2);
    const { distance, bures } = planeNormalW2(p, q);
    const { mean, covariance } = planeNormalGeodesic(p, q, 0.5);
    return {
      w2_sq: distance ** 2,
      w2: distance,
      bures_sq: bures ** 2,
      geodesic_half: { mean, cov: square(covariance) },
      kl_forward_nats: planeNormalKl(p, q),
      ...mapOf(p, q),
    };
  },
};

function planeNormal(mean: Value | undefined, covariance: Value | undefined): PlaneNormal {
  return { mean: numbers(mean), covariance: matrix(covariance).flat() };
}

/** There is no affine map from a law that lies on a line or in a point. */
function mapOf(p: PlaneNormal, q: PlaneNormal): Result {
  try {
    return { map: square(planeNormalMap(p, q).matrix) };
  } catch (error) {
    if (error instanceof RangeError && error.message.startsWith('p.covariance is singular')) return {};
    throw error;
  }
}

function square([xx, xy, yx, yy]: Float64Array): readonly (readonly number[])[] {
  return [
    [xx!, xy!],
    [yx!, yy!],
  ];
}
