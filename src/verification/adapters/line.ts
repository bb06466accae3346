import {
  cdfArea,
  kantorovichPotential1d,
  monotonePlan1d,
  wasserstein1d,
  wassersteinHistogram,
} from '../../math/index.ts';
import type { Adapter, Result } from '../Adapter.ts';
import { numbers } from '../values.ts';

/** Transport on the line. */
export const lineAdapters: Readonly<Record<string, Adapter>> = {
  wasserstein_1d: ({ x, y, a, b }) => {
    const weights = { xWeights: numbers(a), yWeights: numbers(b) };
    return {
      ...orders((p) => wasserstein1d(numbers(x), numbers(y), { ...weights, p })),
      plan: triples(numbers(x), numbers(y), weights),
    };
  },
  wasserstein_histogram: ({ x, y, a, b }) => {
    const weights = { xWeights: numbers(a), yWeights: numbers(b) };
    const shared = y === undefined;
    const places = shared ? numbers(x) : numbers(y);
    return {
      ...orders((p) =>
        shared
          ? wassersteinHistogram(numbers(x), numbers(a), numbers(b), { p })
          : wasserstein1d(numbers(x), places, { ...weights, p }),
      ),
      plan: triples(numbers(x), places, weights),
    };
  },
  kantorovich_1d: ({ x, a, b }) => {
    const potential = kantorovichPotential1d(numbers(x), numbers(a), numbers(b));
    const { area } = cdfArea(numbers(x), numbers(x), { xWeights: numbers(a), yWeights: numbers(b) });
    // Two ways to one number; 1e-12 leaves room for the rounding of sums over the cases' at most some hundred atoms.
    if (Math.abs(area - potential.value) > 1e-12 * Math.max(1, area))
      throw new Error('cdfArea and the potential disagree');
    return {
      w1: potential.value,
      xs: potential.positions,
      phi_sorted: potential.potential,
      cdf_diff: potential.cdfDifference,
      unique: potential.unique,
    };
  },
};

function orders(distance: (p: number) => number): Result {
  const w = Object.fromEntries([1, 1.5, 2, 3, Infinity].map((p) => [String(p), distance(p)]));
  return { w, w_pow_p: Object.fromEntries([1, 1.5, 2, 3].map((p) => [String(p), distance(p) ** p])) };
}

function triples(
  x: readonly number[],
  y: readonly number[],
  weights: { readonly xWeights: readonly number[]; readonly yWeights: readonly number[] },
): readonly (readonly number[])[] {
  const { source, target, mass } = monotonePlan1d(x, y, weights);
  return Array.from(mass, (m, k) => [source[k]!, target[k]!, m]);
}
