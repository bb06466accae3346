import type { Bump } from './bumps.ts';

/** The stretch of the line that the picture shows. */
export type Stage = readonly [from: number, to: number];

/** What is always in view, so that small moves leave the picture at rest. */
const home: Stage = [-4, 7];
/** Standard deviations of a bump kept in view on either side; 3.2 leave 0.07 % outside. */
const reach = 3.2;

/** A stage in whole units that holds both laws. */
export function stageOf(p: readonly Bump[], q: readonly Bump[]): Stage {
  const bumps = [...p, ...q];
  const margin = (sd: number) => Math.max(1, reach * sd);
  return [
    Math.floor(Math.min(home[0], ...bumps.map(({ mean, sd }) => mean - margin(sd)))),
    Math.ceil(Math.max(home[1], ...bumps.map(({ mean, sd }) => mean + margin(sd)))),
  ];
}

/** How many times the lower law's highest point the picture is high; a steeper peak runs out through the top. */
const steepest = 3;

/** Top of the density axis for two laws whose highest points are given. */
export const topOf = (highestP: number, highestQ: number): number =>
  Math.min(Math.max(highestP, highestQ), steepest * Math.min(highestP, highestQ)) * 1.04;
