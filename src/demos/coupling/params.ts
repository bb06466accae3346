import { integer, number, toggle } from '../params.ts';

export const params = {
  a: number({ default: -1, min: -4, max: 4, step: 0.05 }),
  b: number({ default: 1, min: -4, max: 4, step: 0.05 }),
  rho: number({ default: 0.6, min: -1, max: 1, step: 0.01 }),
  n: integer({ default: 200, min: 1, max: 1000 }),
  seed: integer({ default: 1, min: 0, max: 9999 }),
  /** Whether the same ω's paired by −ρ are drawn beside the distances. */
  compare: toggle({ default: false }),
  reveal: toggle({ default: false }),
};
