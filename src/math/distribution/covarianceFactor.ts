import { determinant2 } from '../linear/determinant2.ts';

/**
 * A lower triangular root of a 2 × 2 covariance: S = L Lᵀ with L = [[l11, 0], [l21, l22]], l11, l22 ≥ 0, so that L z
 * with a standard normal z has covariance S.
 */
export interface CovarianceFactor {
  readonly l11: number;
  readonly l21: number;
  readonly l22: number;
}

// A determinant further below 0 than this share of xx·yy is no rounding of a covariance that lies on a line.
const ROUNDING = 2 ** -50;

/**
 * Cholesky's root of a 2 × 2 covariance, singular ones included, or undefined if a direction has negative
 * variance.
 *
 * l11 = √xx, l21 = xy/l11, l22 = √(det/xx) with the determinant kept to its own last digits, in units of a
 * power of two. A determinant that is negative by no more than rounding (2⁻⁵⁰ of xx·yy) counts as 0, for the
 * covariance of points on a line comes out so.
 *
 * @example
 * covarianceFactor(4, 2, 5); // { l11: 2, l21: 1, l22: 2 }
 * covarianceFactor(1, 2, 4); // { l11: 1, l21: 2, l22: 0 }
 * covarianceFactor(1, 2, 1); // undefined
 */
export function covarianceFactor(xx: number, xy: number, yy: number): CovarianceFactor | undefined {
  if (xx < 0 || yy < 0) return undefined;
  if (xx === 0) return xy === 0 ? { l11: 0, l21: 0, l22: Math.sqrt(yy) } : undefined;
  const half = Math.round(Math.log2(Math.max(xx, yy)) / 2);
  const unit = 2 ** half;
  const [a, b, c] = [xx / unit / unit, xy / unit / unit, yy / unit / unit];
  const determinant = determinant2(a, b, b, c);
  // NaN, from an xy beyond all bounds, is refused as well.
  if (!(determinant >= -ROUNDING * a * c)) return undefined;
  const l11 = Math.sqrt(a);
  return {
    l11: l11 * unit,
    l21: (b / l11) * unit,
    l22: (Math.sqrt(Math.max(0, determinant)) / l11) * unit,
  };
}
