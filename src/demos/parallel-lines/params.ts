import { integer, number, toggle } from '../params.ts';

export const params = {
  theta: number({ default: 0.5, min: -2, max: 2, step: 0.01 }),
  sampled: toggle({ default: false }),
  samples: integer({ default: 64, min: 8, max: 1024 }),
  seed: integer({ default: 7, min: 0, max: 9999 }),
};
