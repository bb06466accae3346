import { jsDivergence, klDivergence, totalVariation, wasserstein1d } from '@/math/index.ts';
import { createRng } from '@/math/random/createRng.ts';
import type { Values } from '../params.ts';
import type { params } from './params.ts';

export interface Distances {
  readonly w1: number;
  readonly js: number;
  readonly tv: number;
  readonly kl: number;
  readonly reverseKl: number;
}

export interface Frame extends Distances {
  readonly theta: number;
  /** Exact distances at each θ of the curves, ascending. */
  readonly curve: readonly (Distances & { readonly theta: number })[];
  /** Matched sample heights (real, generated), if the reader asked for samples. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly empiricalW1: number | undefined;
}

/**
 * Exact distances between the uniform laws on {0}×[0,1] and {θ}×[0,1] (WGAN, Example 1).
 * Given its line, a point's height has the same law on both sides, so every divergence equals that of the two
 * lines' masses, and the cheapest plan moves each point straight across.
 */
export function distances(theta: number): Distances {
  const [p, q] =
    theta === 0
      ? [[1], [1]]
      : [
          [1, 0],
          [0, 1],
        ];
  return {
    w1: wasserstein1d([0], [theta]),
    js: jsDivergence(p, q),
    tv: totalVariation(p, q),
    kl: klDivergence(p, q),
    reverseKl: klDivergence(q, p),
  };
}

/** The curves are the same for every state. */
const curve = Array.from({ length: 161 }, (_, i) => (i - 80) / 40).map((theta) => ({
  theta,
  ...distances(theta),
}));

/** Uniform heights, sorted. */
const heights = (count: number, seed: number, stream: number): readonly number[] => {
  const rng = createRng(seed, stream);
  return Array.from({ length: count }, () => rng.uniform()).sort((a, b) => a - b);
};

export function model({ theta, sampled, samples, seed }: Values<typeof params>): Frame {
  const real = sampled ? heights(samples, seed, 0) : [];
  const fake = sampled ? heights(samples, seed, 1) : [];
  const pairs = real.map((y, i) => [y, fake[i] ?? y] as const);
  return {
    theta,
    ...distances(theta),
    curve,
    pairs,
    empiricalW1: sampled ? matchedCost(pairs, theta) : undefined,
  };
}

/**
 * Exact W₁ between the two samples: all horizontal moves are |θ| long, so the cost √(θ²+t²) is convex in the height
 * difference t and matching the sorted heights is optimal.
 */
const matchedCost = (pairs: Frame['pairs'], theta: number): number =>
  pairs.reduce((sum, [a, b]) => sum + Math.hypot(theta, a - b), 0) / pairs.length;
