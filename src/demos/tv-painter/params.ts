import { list, number, toggle } from '../params.ts';

/** The painted axis; its two ends stand for −∞ and ∞, so the tails can be painted too. */
export const axis = { min: -5, max: 7, step: 0.1 } as const;

export const params = {
  m1: number({ default: 0, min: -4, max: 6, step: 0.1 }),
  s1: number({ default: 1, min: 0.2, max: 3, step: 0.05 }),
  m2: number({ default: 2, min: -4, max: 6, step: 0.1 }),
  s2: number({ default: 1, min: 0.2, max: 3, step: 0.05 }),
  event: list({ default: [0, 1], min: axis.min, max: axis.max, maxLength: 40, multipleOf: 2 }),
  reveal: toggle({ default: false }),
};
