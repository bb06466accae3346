/**
 * A normal law in the plane: `mean` [x, y] in the units of the axes, `covariance` row-major [xx, xy, xy, yy]
 * in their squares. A singular covariance is legal: the law lies on a line or in a point.
 */
export interface PlaneNormal {
  readonly mean: ArrayLike<number>;
  readonly covariance: ArrayLike<number>;
}
