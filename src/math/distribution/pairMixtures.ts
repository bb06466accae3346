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

// A bump narrower than this share of its distance from the origin holds too few doubles to be measured.
const NARROWEST = 2 ** -40;

/**
 * Checks two mixtures and compiles them around the mean of the narrowest bump, where digits are needed most.
 *
 * The components in the result are centred too, with weights that sum to 1 and none of weight 0.
 * @throws TypeError or RangeError naming `p` or `q` if a mixture is bad (see `Mixture`).
 * @throws RangeError if a bump is narrower than 2⁻⁴⁰ of its distance from the narrowest one: points inside it
 * cannot be told apart in double precision.
 *
 * @example
 * pairMixtures([{ weight: 1, mean: 1e8, sd: 1 }], [{ weight: 1, mean: 1e8 + 1, sd: 2 }]).q.mean[0]; // 1
 */
export function pairMixtures(p: Mixture, q: Mixture): MixturePair {
  const pRead = readMixture('p', p);
  const qRead = readMixture('q', q);
  const origin = [...pRead, ...qRead].reduce((a, b) => (b.sd < a.sd ? b : a)).mean;
  const pComponents = pRead.map((component) => centre('p', component, origin));
  const qComponents = qRead.map((component) => centre('q', component, origin));
  return { origin, p: compileMixture(pComponents), q: compileMixture(qComponents), pComponents, qComponents };
}

function centre(name: string, { weight, mean, sd }: NormalComponent, origin: number): NormalComponent {
  const distance = mean - origin;
  if (sd >= NARROWEST * Math.abs(distance)) return { weight, mean: distance, sd };
  throw new RangeError(
    `${name} has a bump of sd ${sd} at ${mean}, too narrow to be compared with one at ${origin}; ` +
      `give it an sd of at least ${NARROWEST * Math.abs(distance)}.`,
  );
}
