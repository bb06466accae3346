import { compileMixture } from './compileMixture.ts';
import type { CompiledMixture } from './compileMixture.ts';
import type { NormalComponent } from './mixture.ts';

/**
 * p − q as a difference of two unnormalised mixtures that share no bump.
 */
export interface SignedDifference {
  readonly components: readonly NormalComponent[];
  readonly plus: CompiledMixture;
  readonly minus: CompiledMixture;
}

/**
 * Writes p − q as Σ plus − Σ minus after bumps with the same mean and sd have been netted.
 *
 * Netting is what lets the sign of p − q be told in tails where both are led by the same bump. Nets below 4
 * units in the last place of the larger weight are rounding of the normalisation and count as 0. Equal
 * mixtures give two empty ones.
 *
 * @example
 * signedDifference([{ weight: 1, mean: 0, sd: 1 }], [{ weight: 1, mean: 0, sd: 1 }]).components; // []
 */
export function signedDifference(
  p: readonly NormalComponent[],
  q: readonly NormalComponent[],
): SignedDifference {
  const nets = new Map<string, { net: number; largest: number; bump: NormalComponent }>();
  const add = (bump: NormalComponent, sign: number) => {
    const key = `${bump.mean} ${bump.sd}`;
    const entry = nets.get(key) ?? { net: 0, largest: 0, bump };
    entry.net += sign * bump.weight;
    entry.largest = Math.max(entry.largest, bump.weight);
    nets.set(key, entry);
  };
  for (const bump of p) add(bump, 1);
  for (const bump of q) add(bump, -1);
  const kept = [...nets.values()].filter(({ net, largest }) => Math.abs(net) > 4 * Number.EPSILON * largest);
  const side = (sign: number) =>
    kept
      .filter(({ net }) => net * sign > 0)
      .map(({ net, bump }) => ({ weight: Math.abs(net), mean: bump.mean, sd: bump.sd }));
  const plus = side(1);
  const minus = side(-1);
  return { components: [...plus, ...minus], plus: compileMixture(plus), minus: compileMixture(minus) };
}
