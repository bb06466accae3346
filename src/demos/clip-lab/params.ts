import { integer, number } from '../params.ts';

const entry = { min: -6, max: 6, step: 0.1 } as const;

export const params = {
  /** Hidden layers. */
  depth: integer({ default: 3, min: 1, max: 16 }),
  width: integer({ default: 512, min: 2, max: 1024 }),
  c: number({ default: 0.01, min: 0.001, max: 0.1, step: 0.001 }),
  /** Numbers that enter the critic. */
  inputs: integer({ default: 2, min: 1, max: 16 }),
  w11: number({ default: 3, ...entry }),
  w12: number({ default: 0, ...entry }),
  w21: number({ default: 4, ...entry }),
  w22: number({ default: 5, ...entry }),
  /** Direction of the power iteration's first vector, in degrees. */
  start: integer({ default: -40, min: -180, max: 180 }),
  rounds: integer({ default: 0, min: 0, max: 8 }),
};

/** The matrix's entries row by row. */
export const entries = ['w11', 'w12', 'w21', 'w22'] as const;
