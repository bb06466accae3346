import { neumaierSum } from '../summation/neumaierSum.ts';

/**
 * Σ(x − x̄)(y − ȳ) from deviations whose own means are nearly 0.
 *
 * The corrected two-pass formula Σ d_x d_y − Σd_x Σd_y/n (Chan, Golub & LeVeque 1983, equation 1.7): what
 * rounding took from the mean is taken back.
 *
 * @example
 * sumOfProducts([-1, 0, 1], [-1, 0, 1]); // 2
 * sumOfProducts([0, 1, 2], [0, 1, 2]); // 2
 */
export function sumOfProducts(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const products = Float64Array.from(x, (value, i) => value * y[i]!);
  return neumaierSum(products) - (neumaierSum(x) * neumaierSum(y)) / x.length;
}
