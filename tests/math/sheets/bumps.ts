import type { Mixture, NormalComponent } from '@/math/index.ts';

/** One bump of a mixture. */
export function bump(mean: number, sd = 1, weight = 1): NormalComponent {
  return { weight, mean, sd };
}

/** A single bump as a mixture. */
export function single(mean: number, sd = 1): Mixture {
  return [bump(mean, sd)];
}
