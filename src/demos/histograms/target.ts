import type { Mixture } from '@/math/index.ts';

/** Two equal bumps, too far apart for one bell: ½ N(−3, 1) + ½ N(3, 1). */
export const target: Mixture = [
  { weight: 1, mean: -3, sd: 1 },
  { weight: 1, mean: 3, sd: 1 },
];

export const bellLaw = (mean: number, sd: number): Mixture => [{ weight: 1, mean, sd }];
