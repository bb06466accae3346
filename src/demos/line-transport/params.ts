import { choice, list, number } from '../params.ts';

/** The two lists of the TadGAN post's later version, as it prints them. */
export const postLists = { from: [2, 2, 2, 2, 3, 4, 4, 5], to: [3, 3, 4, 4, 6, 6, 6, 6] } as const;

export const blocks = { min: 0, max: 8, maxLength: 12 } as const;

export const params = {
  kind: choice(['densities', 'lists'], { default: 'densities' }),
  m1: number({ default: -1, min: -4, max: 4, step: 0.05 }),
  s1: number({ default: 1.1, min: 0.2, max: 2, step: 0.05 }),
  m2: number({ default: 1.6, min: -4, max: 4, step: 0.05 }),
  s2: number({ default: 0.7, min: 0.2, max: 2, step: 0.05 }),
  from: list({ default: postLists.from, ...blocks }),
  to: list({ default: postLists.to, ...blocks }),
  u: number({ default: 0.3, min: 0.01, max: 0.99, step: 0.01 }),
  slices: choice(['moves', 'gaps'], { default: 'moves' }),
};
