import {
  assignment,
  bhattacharyya,
  bhattacharyyaCoefficient,
  cdfArea,
  chiSquare,
  crossEntropy,
  entropy,
  hellinger,
  hellingerSquared,
  jsDistance,
  jsDivergence,
  kantorovichPotential1d,
  klDivergence,
  monotonePlan1d,
  normalBhattacharyyaCoefficient,
  normalChiSquare,
  normalHellinger,
  normalJs,
  normalKl,
  normalTv,
  normalW1,
  normalW2,
  normalWasserstein,
  totalVariation,
  wasserstein1d,
  wassersteinHistogram,
} from '@/math/index.ts';
import type { Result } from './Comparison.ts';
import type { Value } from './fixture.ts';

type Input = { readonly [key: string]: Value };
type Adapter = (input: Input) => Result;

/** The project's functions under the fixtures' names: quantity → (input) → the keys of `expected`. */
export const adapter: Readonly<Record<string, Adapter>> = {
  kl_divergence: ({ p, q }) => ({
    forward_nats: klDivergence(numbers(p), numbers(q)),
    forward_bits: klDivergence(numbers(p), numbers(q), { base: 2 }),
    reverse_nats: klDivergence(numbers(q), numbers(p)),
    reverse_bits: klDivergence(numbers(q), numbers(p), { base: 2 }),
    entropy_p_nats: entropy(numbers(p)),
    entropy_p_bits: entropy(numbers(p), { base: 2 }),
    cross_entropy_pq_nats: crossEntropy(numbers(p), numbers(q)),
    cross_entropy_pq_bits: crossEntropy(numbers(p), numbers(q), { base: 2 }),
  }),
  jensen_shannon: ({ p, q }) => ({
    divergence_nats: jsDivergence(numbers(p), numbers(q)),
    divergence_bits: jsDivergence(numbers(p), numbers(q), { base: 2 }),
    distance_nats: jsDistance(numbers(p), numbers(q)),
    distance_bits: jsDistance(numbers(p), numbers(q), { base: 2 }),
  }),
  total_variation: ({ p, q }) => {
    const tv = totalVariation(numbers(p), numbers(q));
    return { tv, l1: 2 * tv };
  },
  hellinger: ({ p, q }) => ({
    bc: bhattacharyyaCoefficient(numbers(p), numbers(q)),
    hellinger_sq: hellingerSquared(numbers(p), numbers(q)),
    hellinger: hellinger(numbers(p), numbers(q)),
    bhattacharyya_distance: bhattacharyya(numbers(p), numbers(q)),
  }),
  chi_square: ({ p, q }) => ({
    pearson: chiSquare(numbers(p), numbers(q)),
    neyman: chiSquare(numbers(p), numbers(q), { kind: 'neyman' }),
    symmetric: chiSquare(numbers(p), numbers(q), { kind: 'symmetric' }),
  }),
  gaussian_1d: ({ m1, s1, m2, s2 }) => {
    const p = { mean: Number(m1), sd: Number(s1) };
    const q = { mean: Number(m2), sd: Number(s2) };
    return {
      w1: normalW1(p, q),
      w2: normalW2(p, q),
      w3: normalWasserstein(p, q, { order: 3 }),
      w4: normalWasserstein(p, q, { order: 4 }),
      kl_forward_nats: normalKl(p, q),
      kl_reverse_nats: normalKl(q, p),
      bc: normalBhattacharyyaCoefficient(p, q),
      hellinger: normalHellinger(p, q),
      tv: normalTv(p, q),
      chi2_pearson: normalChiSquare(p, q),
      js_nats: normalJs(p, q).value,
    };
  },
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
  assignment: ({ C, maximize }) => {
    const matrix = lists(C);
    const sign = maximize === true ? -1 : 1;
    const columns = matrix[0]?.length ?? 0;
    const solved = assignment(
      matrix.flat().map((cost) => sign * cost),
      matrix.length,
      columns,
    );
    if (solved.cost === Infinity) return { infeasible: true };
    const pairs = Array.from(solved.rowToColumn, (column, row) => [row, column]).filter(
      ([, column]) => column !== -1,
    );
    // + 0 turns the -0 of a negated empty sum into 0.
    return { cost: sign * solved.cost + 0, assignment: pairs };
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

function numbers(value: Value | undefined): readonly number[] {
  if (!Array.isArray(value)) throw new TypeError(`expected a list of numbers, got ${String(value)}`);
  return value.map(Number);
}

function lists(value: Value | undefined): readonly (readonly number[])[] {
  if (!Array.isArray(value)) throw new TypeError(`expected a matrix, got ${String(value)}`);
  return value.map((row: Value) => numbers(row));
}
