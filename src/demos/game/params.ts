import { choice, integer, number } from '../params.ts';

export const methods = ['simultaneous', 'alternating', 'extragradient'] as const;

const place = { min: -2, max: 2, step: 0.1 } as const;

export const params = {
  eta: number({ default: 0.1, min: 0.01, max: 2.5, step: 0.01 }),
  x: number({ default: 1, ...place }),
  y: number({ default: 1, ...place }),
  steps: integer({ default: 100, min: 0, max: 200 }),
  method: choice(methods, { default: 'simultaneous' }),
};
