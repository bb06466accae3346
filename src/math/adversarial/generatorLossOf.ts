import type { GeneratorLoss, Term } from './CriticLoss.ts';
import { meanTerm } from './meanTerm.ts';

/**
 * The loss mean b(fake) of a generator, from its term and its derivative.
 *
 * @example
 * generatorLossOf((f) => [-f, -1])([1, 2]); // { loss: -1.5, fake: [-0.5, -0.5] }
 */
export function generatorLossOf(onFake: Term) {
  return (fake: ArrayLike<number>): GeneratorLoss => {
    const b = meanTerm('fake', fake, onFake);
    return { loss: b.mean, fake: b.gradient };
  };
}
