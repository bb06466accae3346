import { defaultSpec } from './defaultSpec.ts';
import { QUERY_FIELDS } from './query/fields.ts';
import type { RunSpec } from './TrainSpec.ts';

/**
 * A spec as the query of a link: its objective, and of the other fields only what differs from that objective's default.
 *
 * Numbers are the shortest decimals that name the same double, so `specFromQuery` gives back the very spec. Nothing in it
 * needs escaping in a link.
 *
 * @example
 * specToQuery(defaultSpec('wgan-gp')); // 'objective=wgan-gp'
 * specToQuery({ ...defaultSpec('wgan'), clip: 0.1, seed: 7 }); // 'objective=wgan&clip=0.1&seed=7'
 * specToQuery(defaultCriticSpec('wgan-gp')); // 'objective=wgan-gp&g=noisy-real_1'
 */
export function specToQuery(spec: RunSpec): string {
  const usual = defaultSpec(spec.objective);
  return Array.from(QUERY_FIELDS)
    .map(([key, { field, write }]) => ({ key, field, text: write(spec), default: write(usual) }))
    .filter(
      (entry) => entry.text !== undefined && (entry.field === 'objective' || entry.text !== entry.default),
    )
    .map(({ key, text }) => `${key}=${text}`)
    .join('&');
}
