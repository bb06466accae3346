import { choice, number } from '../params.ts';

export const laws = ['normal', 'triangle'] as const;
export type Law = (typeof laws)[number];

export const params = {
  mu: number({ default: 2, min: 0, max: 8, step: 0.05 }),
  law: choice(laws, { default: 'normal' }),
};

/** The drawn part of the line. */
export const axis = { min: -4, max: 12 } as const;
