import { requireNumbers } from '../validation/requireNumbers.ts';
import { centred } from './centred.ts';
import { sumOfProducts } from './sumOfProducts.ts';

const LOG_TWO_PI = 1.8378770664093453;

/**
 * The normal law that makes a sample likeliest.
 *
 * `mean` and `sd` are its parameters, `variance` = sd² divides by n, `unbiasedVariance` by n − 1 (NaN for one
 * value). `logLikelihood` is the log-likelihood of the whole sample at the maximum, in nats.
 */
export interface GaussianMle {
  readonly mean: number;
  readonly sd: number;
  readonly variance: number;
  readonly unbiasedVariance: number;
  readonly logLikelihood: number;
}

/**
 * The maximum-likelihood normal law of a sample: its mean and its 1/n variance.
 *
 * ln L = −n/2 (ln 2πσ̂² + 1) at μ̂ = Σx/n, σ̂² = Σ(x − μ̂)²/n (Bishop 2006, equations 1.54–1.56), by the
 * corrected two-pass formula in units of a power of two. Equal values, one value among them, have sd 0, and
 * the likelihood grows without bound: `logLikelihood` is Infinity.
 * @throws TypeError or RangeError naming `x`: empty or not finite.
 *
 * @example
 * gaussianMle([1, 2, 3, 4]).mean; // 2.5
 * gaussianMle([1, 2, 3, 4]).variance; // 1.25
 * gaussianMle([7]); // { mean: 7, sd: 0, variance: 0, unbiasedVariance: NaN, logLikelihood: Infinity }
 */
export function gaussianMle(x: ArrayLike<number>): GaussianMle {
  requireNumbers('x', x);
  const n = x.length;
  const { scale, mean, deviations } = centred(x);
  const squares = sumOfProducts(deviations, deviations);
  const spread = Math.sqrt(squares / n);
  return {
    mean: mean * scale,
    sd: spread * scale,
    // One factor at a time: scale² may leave the doubles where the variance does not.
    variance: (squares / n) * scale * scale,
    unbiasedVariance: (squares / (n - 1)) * scale * scale,
    logLikelihood: -0.5 * n * (LOG_TWO_PI + 1) - n * (Math.log(spread) + Math.log(scale)),
  };
}
