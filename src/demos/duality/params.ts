import { choice, list, number, toggle } from '../params.ts';
import { startOf } from './drawings.ts';

export const lawNames = ['two-blocks', 'six-blocks', 'normals'] as const;
export type LawName = (typeof lawNames)[number];

/** Smallest moves of a knot; a stroke's places are rounded to them, too. */
export const grain = { x: 0.1, y: 0.05 } as const;

/** How high and how low a drawing may go. */
export const heights = { min: -30, max: 30 } as const;

export const params = {
  laws: choice(lawNames, { default: 'two-blocks' }),
  /** The mean of Q where both laws are normal. */
  mu: number({ default: 3, min: -2, max: 6, step: 0.1 }),
  K: number({ default: 1, min: 0.5, max: 3, step: 0.1 }),
  /** Knots of the drawn f: x, y, x, y … Two at one place are a jump. */
  f: list({ default: startOf['two-blocks'], ...heights, maxLength: 300, multipleOf: 2 }),
  /** Where the tip of the cone stands. */
  x: number({ default: 2.5, min: -5, max: 10, step: 0.1 }),
  reveal: toggle({ default: false }),
};
