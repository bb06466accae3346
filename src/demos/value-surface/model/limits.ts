import type { SurfaceValues } from '../params.ts';

/** How a view's critics are trained. */
export interface Limits {
  /** Critic updates after which a run rests by itself, and at which it was recorded. */
  readonly updates: number;
  /** The most updates a second: slower than the engine, so that the eye can follow; 0 where there is a recorded run alone. */
  readonly fastest: number;
}

/** About as many updates as show what the paper's figure shows. */
export function limitsOf({ view, deep }: Pick<SurfaceValues, 'view' | 'deep'>): Limits {
  if (view === 'surface') return { updates: 2000, fastest: 400 };
  return deep === '256' ? { updates: 150, fastest: 0 } : { updates: 600, fastest: 120 };
}
