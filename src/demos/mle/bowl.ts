import type { Normal } from '@/math/index.ts';
import { bracketedRoot } from '@/math/quadrature/bracketedRoot.ts';

export type Place = readonly [mean: number, sd: number];

/** How far below the top the contours lie, in nats. */
export const depths = [0.05, 0.2, 0.5, 1] as const;
const CORNERS = 48;

/**
 * A closed line around (0, 1) or, where it begins at height 0, up from (0, 0): for each height u the two places ±w, with
 * w² as `square` has it.
 */
function outline(low: number, high: number, square: (u: number) => number): readonly Place[] {
  const flank = Array.from({ length: CORNERS + 1 }, (_, k): Place => {
    // Denser at both ends, where the line turns.
    const u = low + ((high - low) * (1 - Math.cos((Math.PI * k) / CORNERS))) / 2;
    return [k === 0 || k === CORNERS ? 0 : Math.sqrt(Math.max(0, square(u))), u];
  });
  return [
    ...flank,
    ...flank
      .slice(1, -1)
      .toReversed()
      .map(([w, u]): Place => [-w, u]),
  ];
}

/** Where KL(N(0, 1) ‖ N(w, u²)) = depth: w² = u²(2 depth + 1 − 2 ln u) − 1. */
const rounds = depths.map((depth) => {
  const square = (u: number) => u * u * (2 * depth + 1 - 2 * Math.log(u)) - 1;
  const one = { x: 1, value: 2 * depth };
  const low = bracketedRoot(square, { x: 0, value: -1 }, one, 0);
  const high = bracketedRoot(square, one, { x: Math.exp(depth + 0.5), value: -1 }, 0);
  return outline(low, high, square);
});

/** Where ln u + w²/(2u²) = 0: a contour of one sample's likelihood, as high as it is near. */
const drop = outline(0, 1, (u) => (u === 0 ? 0 : -2 * u * u * Math.log(u)));
const dropHeights = [0.25, 0.5, 1, 2] as const;

/**
 * Contours in the plane of (m, s) of the mean log-likelihood under N(m, s²) of what has this mean and this sd: a sample, or
 * a whole law. It is its greatest value less KL(N(mean, sd²) ‖ N(m, s²)), so all such bowls have one shape; with sd 0 there
 * is no greatest value, and the contours close in on (mean, 0).
 */
export function contours({ mean, sd }: Normal): readonly (readonly Place[])[] {
  const scaled = (shape: readonly Place[], size: number) =>
    shape.map(([w, u]): Place => [mean + size * w, size * u]);
  return sd === 0
    ? dropHeights.map((height) => scaled(drop, height))
    : rounds.map((round) => scaled(round, sd));
}
