import { gaussianLikelihood, gaussianMle, gaussianMle2d } from '../../math/index.ts';
import type { Adapter } from '../Adapter.ts';
import { list, matrix, numbers } from '../values.ts';
import { newtonAdapters } from './newton.ts';

/** Newton's method and maximum likelihood. */
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
};

function square([xx, xy, yx, yy]: Float64Array): readonly (readonly number[])[] {
  return [
    [xx!, xy!],
    [yx!, yy!],
  ];
}
