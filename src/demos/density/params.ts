import { number } from '../params.ts';

/** The drawn part of the line; the ends of the interval stay on it. */
export const axis = { min: -4, max: 4 } as const;

export const params = {
  sigma: number({ default: 1, min: 0.1, max: 3, step: 0.05 }),
  from: number({ default: -1, ...axis, step: 0.05 }),
  to: number({ default: 1, ...axis, step: 0.05 }),
};
