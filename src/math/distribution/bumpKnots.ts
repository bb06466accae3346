import { crossingsOfBumps } from './crossingsOfBumps.ts';
import type { NormalComponent } from './mixture.ts';
import { sortedDistinct } from './sortedDistinct.ts';

/**
 * Points that cut the line so that every bump and every change of the leading bump lies at or near a cut.
 *
 * The means, the means ± each of `distances` standard deviations, and the points where two weighted bumps are
 * equal as far as they lie inside the outermost of these.
 *
 * @example
 * bumpKnots([{ weight: 1, mean: 0, sd: 1 }], [3, 10]); // [-10, -3, 0, 3, 10]
 */
export function bumpKnots(
  components: readonly NormalComponent[],
  distances: readonly number[],
): readonly number[] {
  const near = components.flatMap(({ mean, sd }) => [
    mean,
    ...distances.flatMap((distance) => [mean - distance * sd, mean + distance * sd]),
  ]);
  const lowest = Math.min(...near);
  const highest = Math.max(...near);
  const equal = pairsOf(components).flatMap(([a, b]) =>
    crossingsOfBumps(a, b, Math.log(b.weight / a.weight) + Math.log(a.sd / b.sd)),
  );
  return sortedDistinct([...near, ...equal.filter((x) => x > lowest && x < highest)]);
}

function pairsOf(
  components: readonly NormalComponent[],
): readonly (readonly [NormalComponent, NormalComponent])[] {
  return components.flatMap((a, i) => components.slice(i + 1).map((b) => [a, b] as const));
}
