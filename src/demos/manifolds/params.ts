import { choice, list } from '../params.ts';

export const cases = ['wave', 'circle', 'segment'] as const;
export type Case = (typeof cases)[number];

/** How far a nudge goes each way, and the smallest one. */
export const nudging = { min: -2, max: 2, step: 0.01 } as const;

export const params = {
  case: choice(cases, { default: 'wave' }),
  /** Across, up and deep; the plane has no use for the last. */
  nudge: list({ default: [0.3, 0.2, 0.1], min: nudging.min, max: nudging.max, maxLength: 3 }),
};
