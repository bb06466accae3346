/** Where the tangents of (x − 5)² touch it; their polygon looks smooth and ends as steeply as the parabola does. */
const touching = Array.from({ length: 20 }, (_, k) => k / 2);

/** Knots to begin with, one drawing for each pair of laws: each can be bettered, and the first is too steep in places. */
export const startOf = {
  'two-blocks': [0, 1, 2.5, 2, 3.5, -1, 6, -1.5, 8, 0, 10, 0.5],
  'six-blocks': [0, -1, 5, 1, 10, -2],
  normals: [-5, -2, -1, 1.5, 4, 0.5, 9, 2],
} as const;

/** f = |x − 5|: no derivative at 5, and nowhere steeper than 1. */
export const abs: readonly number[] = [0, 5, 5, 0, 10, 5];

/** f = (x − 5)² by its tangents at 0, ½, 1 … 10. */
export const square: readonly number[] = [
  0,
  25,
  ...touching.flatMap((x) => [x + 0.25, (x - 5) * (x - 4.5)]),
  10,
  25,
];

/** A judge that says yes on the left and no on the right: it jumps. */
export const cliff: readonly number[] = [0, 3, 5, 3, 5, -3, 10, -3];
