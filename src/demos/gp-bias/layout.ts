import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Frame } from './model.ts';
import type { Stage } from './stageOf.ts';

/** Margins that the pictures above and below share, so that their places agree. */
export const sides = { left: 44, right: 12 } as const;

/** Heights in the critic's picture, in pixels: the plot, and under it the two laws on their axis. */
export const rows = { top: 40, base: 214, laws: 232, axis: 276, height: 330 } as const;

/** Height of a bell's peak, or of a stick that holds a share of the mass. */
export const lawTop = ({ law }: Pick<Frame, 'law'>): number => {
  const share = law === 'stay' ? 0.5 : 1;
  return rows.axis - share * (rows.axis - rows.laws);
};

export const placeScale = (stage: Stage, width: number): ScaleLinear<number, number> =>
  scaleLinear([...stage], [sides.left, width - sides.right]);

/** Heights of f: the critic and the lower edge of the cone, with some of the upper. */
export function criticScale({ critic, anchor }: Frame, [from, to]: Stage): ScaleLinear<number, number> {
  const values = critic.map(([, f]) => f);
  const low = Math.min(anchor - to, ...values);
  const high = Math.max(0.3 * -low, anchor - from, ...values);
  return scaleLinear([low * 1.06, high * 1.06], [rows.base, rows.top]);
}
