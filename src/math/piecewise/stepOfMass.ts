/**
 * How far to go from the start of a straight piece of density to cover a mass: the root of mass = start·s +
 * (end − start)/(2·width)·s² in [0, width].
 *
 * In the form that does not cancel, 2·mass/(start + √(start² + 2(end − start)·mass/width)).
 *
 * @example
 * stepOfMass(0.5, { width: 2, start: 0, end: 1 }); // 1.4142135623730951
 * stepOfMass(0.5, { width: 2, start: 0.5, end: 0.5 }); // 1
 */
export function stepOfMass(
  mass: number,
  { width, start, end }: { readonly width: number; readonly start: number; readonly end: number },
): number {
  if (!(mass > 0)) return 0;
  // From a height of 0 the general form would divide 0 by 0 where the square of a tiny step vanishes.
  if (start === 0) return Math.min(width, Math.sqrt(2 * mass * (width / end)));
  const square = start * start + 2 * (end - start) * (mass / width);
  return Math.min(width, (2 * mass) / (start + Math.sqrt(Math.max(0, square))));
}
