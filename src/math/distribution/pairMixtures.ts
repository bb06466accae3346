import { compileMixture } from './compileMixture.ts';
import type { CompiledMixture } from './compileMixture.ts';
import type { Mixture, NormalComponent } from './mixture.ts';
import { readMixture } from './readMixture.ts';

/**
 * Two mixtures compiled around a common `origin`: a point x of the axis is x − origin in the compiled ones.
 */
export interface MixturePair {
  readonly origin: number;
  readonly p: CompiledMixture;
  readonly q: CompiledMixture;
  readonly pComponents: readonly NormalComponent[];
  readonly qComponents: readonly NormalComponent[];
}

/**
 * Checks two mixtures and compiles them around p's first mean, so that a far-off pair keeps its digits.
 *
 * The components in the result are centred too, with weights that sum to 1 and none of weight 0.
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 *
 * @example
 * pairMixtures([{ weight: 1, mean: 1e8, sd: 1 }], [{ weight: 1, mean: 1e8 + 1, sd: 1 }]).q.mean[0]; // 1
 */
export function pairMixtures(p: Mixture, q: Mixture): MixturePair {
  const pRead = readMixture('p', p);
  const qRead = readMixture('q', q);
  const origin = pRead[0]!.mean;
  const centre = ({ weight, mean, sd }: NormalComponent): NormalComponent => ({
    weight,
    mean: mean - origin,
    sd,
  });
  const pComponents = pRead.map(centre);
  const qComponents = qRead.map(centre);
  return { origin, p: compileMixture(pComponents), q: compileMixture(qComponents), pComponents, qComponents };
}
