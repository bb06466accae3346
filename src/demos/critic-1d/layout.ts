import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { axis } from './params.ts';

/** Left and right margins that all three pictures share. */
export const sides = { left: 48, right: 12 } as const;

export const placeScale = (width: number): ScaleLinear<number, number> =>
  scaleLinear([axis.min, axis.max], [sides.left, width - sides.right]);
