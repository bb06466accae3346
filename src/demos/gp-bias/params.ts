import { choice, integer, number, toggle } from '../params.ts';

export const laws = ['points', 'stay', 'normals'] as const;
export type Law = (typeof laws)[number];

export const params = {
  law: choice(laws, { default: 'points' }),
  theta: number({ default: 10, min: 0, max: 12, step: 0.1 }),
  lambda: number({ default: 10, min: 0.1, max: 100, step: 0.1 }),
  sided: choice(['two', 'one'], { default: 'two' }),
  reveal: toggle({ default: false }),
  seed: integer({ default: 3, min: 0, max: 9999 }),
};
