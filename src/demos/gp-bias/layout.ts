import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Frame } from './model.ts';

type Stage = readonly [from: number, to: number];

/** Margins that the pictures above and below share, so that their places agree. */
export const sides = { left: 44, right: 12 } as const;

/** Heights in the critic's picture, in pixels: the plot, and under it the two laws on their axis. */
export const rows = { top: 40, base: 214, laws: 232, axis: 276, height: 330 } as const;

/** Height of a bell's peak, or of a stick that holds a share of the mass. */
export const lawTop = ({ law }: Pick<Frame, 'law'>): number => {
  const share = law === 'stay' ? 0.5 : 1;
  return rows.axis - share * (rows.axis - rows.laws);
};

/** The axis fits the distance in a few steps, so that it does not creep under a small move. */
export function stageOf({ law, theta }: Pick<Frame, 'law' | 'theta'>): Stage {
  const reach = [1, 2, 5, 12].find((each) => theta <= each) ?? 12;
  return law === 'normals' ? [-4, reach + 4] : [-0.2 * reach, 1.25 * reach];
}

export const placeScale = (stage: Stage, width: number): ScaleLinear<number, number> =>
  scaleLinear([...stage], [sides.left, width - sides.right]);

/** Heights of f: the critic and the lower edge of the cone, with some of the upper. */
export function criticScale({ critic, anchor }: Frame, [from, to]: Stage): ScaleLinear<number, number> {
  const values = critic.map(([, f]) => f);
  const low = Math.min(anchor - to, ...values);
  const high = Math.max(0.3 * -low, anchor - from, ...values);
  return scaleLinear([low * 1.06, high * 1.06], [rows.base, rows.top]);
}
