import type { CriticLoss, Term } from './CriticLoss.ts';
import { meanTerm } from './meanTerm.ts';

/**
 * The loss mean a(real) + mean b(fake) of a critic, from its two terms and their derivatives.
 *
 * @example
 * criticLossOf((r) => [-r, -1], (f) => [f, 1])([1, 2], [0]).loss; // -1.5
 */
export function criticLossOf(onReal: Term, onFake: Term) {
  return (real: ArrayLike<number>, fake: ArrayLike<number>): CriticLoss => {
    const a = meanTerm('real', real, onReal);
    const b = meanTerm('fake', fake, onFake);
    return { loss: a.mean + b.mean, real: a.gradient, fake: b.gradient };
  };
}
