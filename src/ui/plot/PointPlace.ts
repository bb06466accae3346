/** Turns a point's coordinates into pixels. */
export interface PointPlace {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}
