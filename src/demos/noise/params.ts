import { number } from '../params.ts';

/** The masses never meet: at θ = 0 neither JS without noise nor W₁ has a slope. */
export const params = {
  theta: number({ default: 1, min: 0.1, max: 4, step: 0.05 }),
  sigma: number({ default: 0.5, min: 0, max: 1.5, step: 0.05 }),
};

/** The drawn part of the line. */
export const axis = { min: -3, max: 7 } as const;
