export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Heights at which no two spots are nearer than `gap` pixels: a spot that would cover an earlier one is lifted until it is free.
 * Two handles on one point can then both be grasped; draw a line from each to where it belongs.
 */
export function lift(spots: readonly Spot[], gap = 24): readonly number[] {
  const placed: Spot[] = [];
  for (const { x, y } of spots) {
    let free = y;
    const covered = () => placed.find((other) => Math.hypot(other.x - x, other.y - free) < gap);
    for (let other = covered(); other; other = covered()) {
      const aside = Math.abs(other.x - x);
      // Half a pixel more than needed, so that rounding cannot find the same neighbour again.
      free = other.y - Math.sqrt(gap * gap - aside * aside) - 0.5;
    }
    placed.push({ x, y: free });
  }
  return placed.map(({ y }) => y);
}
