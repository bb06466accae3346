import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Which } from './FigureProps.ts';
import { familyOf } from './families.ts';
import { params, type FamilyName } from './params.ts';

type Scale = ScaleLinear<number, number>;

/** Where a generator's graph is held in the picture, and what its place there means for θ. */
export interface Grip {
  readonly x: number;
  readonly y: number;
  readonly axis: 'x' | 'y';
  /** θ to pixels along that axis. */
  readonly scale: Scale;
}

/** Outputs that the picture shows. */
export const reachOf: Readonly<Record<FamilyName, readonly [number, number]>> = {
  shift: [-1.15, 2.15],
  scale: [-1.15, 1.15],
  step: [-0.35, 1.35],
};

const { min, max } = params.theta;
/** Each held at an end of its graph, so that one does not cover the other. */
const heights: Readonly<Record<'shift' | 'scale', Readonly<Record<Which, 0 | 0.75 | 1>>>> = {
  shift: { theta: 0, other: 1 },
  scale: { theta: 1, other: 0.75 },
};
/** The level stretch of a step is held in two places. */
export const stretch: Readonly<Record<Which, number>> = { theta: 0.3, other: 0.7 };

export function gripOf(
  family: FamilyName,
  which: Which,
  { theta, x, z }: { readonly theta: number; readonly x: Scale; readonly z: Scale },
): Grip {
  if (family === 'step')
    // Below 0 the step has left the picture; its grip waits at the floor.
    return { x: x(stretch[which]), y: z(Math.max(0, theta)), axis: 'y', scale: z };
  const height = heights[family][which];
  const outputAt = (at: number): number => {
    const { y } = familyOf[family].generator(at);
    return y[0]! + height * (y[1]! - y[0]!);
  };
  const scale = scaleLinear([min, max], [x(outputAt(min)), x(outputAt(max))]);
  return { x: scale(theta), y: z(height), axis: 'x', scale };
}
