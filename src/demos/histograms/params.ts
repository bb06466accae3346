import { choice, list, number } from '../params.ts';

/** Weights of the bars; what is drawn is each weight's share of its list. */
export const weights = { min: 0, max: 100, maxLength: 6 } as const;

/** How finely a hand sets one bar's probability. */
export const share = { min: 0, max: 1, step: 0.01 } as const;

export const params = {
  view: choice(['bars', 'bell'], { default: 'bars' }),
  p: list({ default: [0.5, 0.5], ...weights }),
  q: list({ default: [0.1, 0.9], ...weights }),
  m: number({ default: 2, min: -6, max: 6, step: 0.05 }),
  s: number({ default: 1.5, min: 0.2, max: 6, step: 0.05 }),
};
