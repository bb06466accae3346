import { choice, integer, number } from '../params.ts';
import { marks } from './model/marks.ts';

/** The costs whose gradients are drawn. */
export const costs = ['all', 'saturating', 'non-saturating', 'wasserstein'] as const;
export type Cost = (typeof costs)[number];

export const params = {
  theta: number({ default: 0.3, min: 0.05, max: 2, step: 0.05 }),
  noise: number({ default: 0, min: 0, max: 0.5, step: 0.05 }),
  cost: choice(costs, { default: 'all' }),
  updates: integer({ default: marks.at(-1)!, min: 0, max: marks.at(-1)! }),
  seed: integer({ default: 3, min: 0, max: 9999 }),
};
