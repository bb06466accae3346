import { choice, integer, number } from '../params.ts';

/** The drawn axis. */
export const axis = { min: -10, max: 10 } as const;

const mean = { min: -8, max: 8, step: 0.1 } as const;
const sd = { min: 0.3, max: 3, step: 0.05 } as const;

/** What keeps the trained critic from growing without end. */
export const holds = ['penalty', 'clip-0.1', 'clip-0.01'] as const;
export type Hold = (typeof holds)[number];

export const params = {
  m1: number({ ...mean, default: -5 }),
  s1: number({ ...sd, default: 1 }),
  m2: number({ ...mean, default: 5 }),
  s2: number({ ...sd, default: 1 }),
  x: number({ ...axis, step: 0.1, default: 5 }),
  held: choice(holds, { default: 'penalty' }),
  seed: integer({ default: 3, min: 0, max: 9999 }),
};
