import { number } from '../params.ts';

/** The drawn axis. */
export const axis = { min: -10, max: 10 } as const;

const mean = { min: -8, max: 8, step: 0.1 } as const;
const sd = { min: 0.3, max: 3, step: 0.05 } as const;

export const params = {
  m1: number({ ...mean, default: -5 }),
  s1: number({ ...sd, default: 1 }),
  m2: number({ ...mean, default: 5 }),
  s2: number({ ...sd, default: 1 }),
  x: number({ ...axis, step: 0.1, default: 5 }),
};
