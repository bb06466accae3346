import { integer, number } from '../params.ts';

export const params = {
  x0: number({ default: 3, min: -3, max: 3, step: 0.05 }),
  steps: integer({ default: 3, min: 0, max: 8 }),
};
