import { integer, number } from '../params.ts';

/** The drawn part of the line. */
export const axis = { min: -4, max: 4 } as const;

export const params = {
  m: number({ default: 1, min: -3, max: 3, step: 0.05 }),
  s: number({ default: 2, min: 0.05, max: 3, step: 0.05 }),
  n: integer({ default: 20, min: 1, max: 5000 }),
  seed: integer({ default: 7, min: 0, max: 9999 }),
  /** Newton steps gone from (m, s). */
  steps: integer({ default: 0, min: 0, max: 10 }),
};

/** Numbers of samples that a hand takes: about evenly spread on a logarithmic axis. */
export const sizes: readonly number[] = [
  1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000, 1500, 2000, 3000, 5000,
];
