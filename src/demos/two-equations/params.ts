import { choice, integer, number } from '../params.ts';

export const methods = ['descent', 'newton'] as const;

export const params = {
  a: number({ default: -1, min: -1.5, max: 5.5, step: 0.1 }),
  b: number({ default: 1.5, min: -4.5, max: 2.5, step: 0.1 }),
  eta: number({ default: 0.13, min: 0.005, max: 0.2, step: 0.001 }),
  steps: integer({ default: 12, min: 0, max: 100 }),
  method: choice(methods, { default: 'descent' }),
};
