import { choice, number, toggle } from '../params.ts';

export const families = ['shift', 'scale', 'step'] as const;
export const guesses = ['none', 'jumps', 'continuous'] as const;

export type FamilyName = (typeof families)[number];
export type Guess = (typeof guesses)[number];

const reach = { min: -1, max: 1, step: 0.01 } as const;

export const params = {
  family: choice(families, { default: 'shift' }),
  theta: number({ default: 0.6, ...reach }),
  /** θ′, the parameter that θ is compared with. */
  other: number({ default: -0.3, ...reach }),
  /** What the reader thinks of W under the step, which itself jumps. */
  guess: choice(guesses, { default: 'none' }),
  /** Whether JS is shown beside W. */
  js: toggle({ default: false }),
};
