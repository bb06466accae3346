import {
  bhattacharyya,
  bhattacharyyaCoefficient,
  chiSquare,
  crossEntropy,
  entropy,
  hellinger,
  hellingerSquared,
  jsDistance,
  jsDivergence,
  klDivergence,
  totalVariation,
} from '../../math/index.ts';
import type { Adapter } from '../Adapter.ts';
import { numbers } from '../values.ts';

/** Divergences of weight vectors. */
export const divergencesAdapters: Readonly<Record<string, Adapter>> = {
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
};
