/**
 * A normal law on the line: `mean` in the units of the axis, `sd` its standard deviation in the same units.
 * An `sd` of 0 is a point mass where a function says that it takes one.
 */
export interface Normal {
  readonly mean: number;
  readonly sd: number;
}
