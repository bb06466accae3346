/**
 * A point and the value of a function there.
 */
export interface Sample {
  readonly x: number;
  readonly value: number;
}

/**
 * The place where a continuous function changes sign between two samples of opposite sign.
 *
 * Chandrupatla's method (1997): inverse quadratic interpolation where the last three points allow it,
 * bisection otherwise. Stops when the bracket is narrower than `tolerance` plus a few units in the last place
 * of x; returns the bracket's better end.
 *
 * @example
 * bracketedRoot((x) => x * x - 2, { x: 0, value: -2 }, { x: 2, value: 2 }, 0).toFixed(12); // '1.414213562373'
 */
export function bracketedRoot(
  f: (x: number) => number,
  first: Sample,
  second: Sample,
  tolerance: number,
): number {
  let newest = first;
  let opposite = second;
  let previous = second;
  let fraction = 0.5;
  // Two halvings a round at worst: 2,200 rounds part any two doubles.
  for (let round = 0; round < 2200; round++) {
    const better = Math.abs(newest.value) <= Math.abs(opposite.value) ? newest : opposite;
    const width = Math.abs(opposite.x - newest.x);
    const smallest = (2 * Number.EPSILON * Math.abs(better.x) + tolerance) / width;
    if (better.value === 0 || smallest > 0.5) return better.x;
    const clamped = Math.min(1 - smallest, Math.max(smallest, fraction));
    const x = newest.x + clamped * (opposite.x - newest.x);
    const next = { x, value: f(x) };
    if (next.value > 0 === newest.value > 0) {
      previous = newest;
    } else {
      previous = opposite;
      opposite = newest;
    }
    newest = next;
    fraction = interpolate(newest, opposite, previous);
  }
  return newest.x;
}

/**
 * The next fraction of the way from a to b: inverse quadratic through a, b, c if it is safe there, else one
 * half.
 */
function interpolate(a: Sample, b: Sample, c: Sample): number {
  const xi = (a.x - b.x) / (c.x - b.x);
  const phi = (a.value - b.value) / (c.value - b.value);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 0.5;
  const towardB = (a.value / (b.value - a.value)) * (c.value / (b.value - c.value));
  const towardC =
    (((c.x - a.x) / (b.x - a.x)) * (a.value / (c.value - a.value)) * b.value) / (c.value - b.value);
  return towardB + towardC;
}
