import { choice, integer, list } from '../params.ts';

/** Places on the line, stacks a side and blocks a stack: as many as a hand and an eye can follow. */
export const places = { min: 0, max: 10, maxLength: 6 } as const;
const stacks = { min: 0, max: 8, maxLength: places.maxLength } as const;

export const params = {
  from: list({ default: [1, 2, 3], ...places }),
  /** Blocks that leave each place of `from`. */
  mu: list({ default: [1, 3, 2], ...stacks }),
  to: list({ default: [7, 8, 9], ...places }),
  /** Blocks that are wanted at each place of `to`. */
  nu: list({ default: [2, 1, 3], ...stacks }),
  /** The cost of a block is its way to this power. */
  p: integer({ default: 1, min: 1, max: 2 }),
  /** Blocks from row to column, row after row; what is missing at the end is 0. */
  plan: list({
    default: [0, 1, 0, 2, 0, 1, 0, 0, 2],
    min: 0,
    max: stacks.max,
    maxLength: places.maxLength ** 2,
  }),
  view: choice(['blocks', 'law', 'proof'], { default: 'blocks' }),
};
