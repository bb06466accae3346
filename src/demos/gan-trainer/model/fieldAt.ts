import { FIELD } from './frameRequest.ts';

/** A field's value at a point of its square, by bilinear interpolation between the four grid points around it. */
export function fieldAt(field: ArrayLike<number>, x: number, y: number): number {
  const {
    resolution,
    extent: [low, high],
  } = FIELD;
  const last = resolution - 1;
  const at = (value: number) => Math.min(last, Math.max(0, ((value - low) / (high - low)) * last));
  const [column, row] = [at(x), at(y)];
  const [left, below] = [Math.min(last - 1, Math.floor(column)), Math.min(last - 1, Math.floor(row))];
  const [right, up] = [column - left, row - below];
  const corner = (i: number, j: number): number => field[(below + j) * resolution + left + i] ?? NaN;
  return (
    (1 - up) * ((1 - right) * corner(0, 0) + right * corner(1, 0)) +
    up * ((1 - right) * corner(0, 1) + right * corner(1, 1))
  );
}
