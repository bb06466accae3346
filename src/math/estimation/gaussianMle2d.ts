import { requireNumbers } from '../validation/requireNumbers.ts';
import { centred } from './centred.ts';
import type { Centred } from './centred.ts';
import { sumOfProducts } from './sumOfProducts.ts';

const LOG_TWO_PI = 1.8378770664093453;

/**
 * The normal law in the plane that makes a sample likeliest.
 *
 * Covariances are row-major [xx, xy, xy, yy]; `covariance` divides by n, `unbiasedCovariance` by n − 1 (NaN
 * for one point). `logLikelihood` is that of the whole sample at the maximum, in nats.
 */
export interface GaussianMle2d {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
  readonly unbiasedCovariance: Float64Array;
  readonly logLikelihood: number;
}

/**
 * The maximum-likelihood normal law of points in the plane: their mean and their 1/n covariance.
 *
 * ln L = −n/2 (2 ln 2π + ln det Σ̂ + 2) (Bishop 2006, equations 2.118–2.122). `points` is flat: x₀, y₀, x₁, y₁,
 * …. The determinant is that of a regression's residual, which keeps its digits where the points nearly lie
 * on a line; if they do, as any one or two points do, `logLikelihood` is Infinity.
 * @throws TypeError or RangeError naming `points`: empty, not finite, or an odd count.
 *
 * @example
 * gaussianMle2d([0, 0, 2, 0, 0, 2, 2, 2]).covariance; // [1, 0, 0, 1]
 * gaussianMle2d([0, 0, 1, 1, 2, 2]).logLikelihood; // Infinity
 */
export function gaussianMle2d(points: ArrayLike<number>): GaussianMle2d {
  requireNumbers('points', points);
  if (points.length % 2 !== 0)
    throw new RangeError(`points has ${points.length} numbers; points of the plane need an even count.`);
  const n = points.length / 2;
  const x = centred(Float64Array.from({ length: n }, (_, i) => points[2 * i]!));
  const y = centred(Float64Array.from({ length: n }, (_, i) => points[2 * i + 1]!));
  const xx = sumOfProducts(x.deviations, x.deviations) * x.scale * x.scale;
  const yy = sumOfProducts(y.deviations, y.deviations) * y.scale * y.scale;
  const xy = sumOfProducts(x.deviations, y.deviations) * x.scale * y.scale;
  const divided = (by: number) => Float64Array.of(xx / by, xy / by, xy / by, yy / by);
  return {
    mean: Float64Array.of(x.mean * x.scale, y.mean * y.scale),
    covariance: divided(n),
    unbiasedCovariance: divided(n - 1),
    logLikelihood: n < 3 ? Infinity : -n * (LOG_TWO_PI + 1 + logSpread(x, y) - Math.log(n)),
  };
}

/** ½ ln(S_xx S_yy − S_xy²): the spread of one coordinate and what is left of the other after regression on it. */
function logSpread(first: Centred, second: Centred): number {
  const firstSquares = sumOfProducts(first.deviations, first.deviations);
  if (firstSquares === 0) return -Infinity;
  const slope = sumOfProducts(first.deviations, second.deviations) / firstSquares;
  const residuals = second.deviations.map((d, i) => d - slope * first.deviations[i]!);
  return (
    0.5 * (Math.log(firstSquares) + Math.log(sumOfProducts(residuals, residuals))) +
    Math.log(first.scale) +
    Math.log(second.scale)
  );
}
