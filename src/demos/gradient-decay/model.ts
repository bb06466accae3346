import { normalGeneratorGradients } from '@/math/index.ts';
import type { Values } from '../params.ts';
import type { CriticLook, DiscriminatorLook } from './model/lookAt.ts';
import type { Looks } from './model/Looks.ts';
import { placesOf } from './model/placesOf.ts';
import { recorded } from './model/recorded.ts';
import { untrained } from './model/untrained.ts';
import type { Cost, params } from './params.ts';

/** Where the numbers come from: a run kept from before, one made just now, or nets before their first update. */
export type Source = 'recorded' | 'trained' | 'untrained';

export interface Frame extends Looks {
  readonly theta: number;
  readonly noise: number;
  readonly seed: number;
  readonly cost: Cost;
  readonly source: Source;
  /** At which both profiles are given. */
  readonly places: readonly number[];
  /** Both nets at the latest mark that is neither beyond what was asked for nor beyond what was trained. */
  readonly present: { readonly discriminator: DiscriminatorLook; readonly critic: CriticLook };
  /** By how many powers of ten the saturating gradient is below its highest so far. */
  readonly decades: number;
  /** Both gradients through the optimal discriminator, as decimal logarithms; without noise it is perfect, and there are none. */
  readonly limits: { readonly saturating: number; readonly nonSaturating: number } | undefined;
}

/** A recorded run, or both nets before their first update; what follows is computed in the reader's browser. */
export function model(values: Values<typeof params>): Frame {
  const kept = recorded(values);
  return kept ? frameOf(values, kept, 'recorded') : frameOf(values, untrained(values), 'untrained');
}

/** The picture of a run as it was seen so far. */
export function frameOf(values: Values<typeof params>, looks: Looks, source: Source): Frame {
  const { theta, noise, seed, cost, updates } = values;
  const at = <L extends { readonly updates: number }>(all: readonly L[]): L =>
    all.findLast((look) => look.updates <= updates) ?? all[0]!;
  const present = { discriminator: at(looks.discriminator), critic: at(looks.critic) };
  const sofar = looks.discriminator.filter((look) => look.updates <= present.discriminator.updates);
  const highest = Math.max(...sofar.map(({ logSaturating }) => logSaturating));
  return {
    ...looks,
    theta,
    noise,
    seed,
    cost,
    source,
    places: placesOf({ theta, noise }),
    present,
    decades: highest - present.discriminator.logSaturating,
    limits: noise === 0 ? undefined : limitsOf(theta, noise),
  };
}

function limitsOf(theta: number, noise: number) {
  const { saturating, nonSaturating } = normalGeneratorGradients(
    { mean: 0, sd: noise },
    { mean: theta, sd: noise },
  );
  return {
    saturating: Math.log10(Math.abs(saturating.mean)),
    nonSaturating: Math.log10(Math.abs(nonSaturating.mean)),
  };
}
