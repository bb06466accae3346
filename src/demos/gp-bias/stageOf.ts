import type { Experiment } from './model/specOf.ts';

/** The places that the pictures show. */
export type Stage = readonly [from: number, to: number];

/** The axis fits the distance in a few steps, so that it does not creep under a small move. */
export function stageOf({ law, theta }: Pick<Experiment, 'law' | 'theta'>): Stage {
  const reach = [1, 2, 5, 12].find((each) => theta <= each) ?? 12;
  return law === 'normals' ? [-4, reach + 4] : [-0.2 * reach, 1.25 * reach];
}
