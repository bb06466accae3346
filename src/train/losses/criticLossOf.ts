import type { CriticLoss, GeneratorLoss, Term } from './CriticLoss.ts';
import { meanTerm } from './meanTerm.ts';

/** The loss mean a(real) + mean b(fake) of a critic. */
export function criticLossOf(onReal: Term, onFake: Term) {
  return (real: ArrayLike<number>, fake: ArrayLike<number>): CriticLoss => {
    const a = meanTerm(real, onReal);
    const b = meanTerm(fake, onFake);
    return { loss: a.mean + b.mean, real: a.gradient, fake: b.gradient };
  };
}

/** The loss mean b(fake) of a generator. */
export function generatorLossOf(onFake: Term) {
  return (fake: ArrayLike<number>): GeneratorLoss => {
    const b = meanTerm(fake, onFake);
    return { loss: b.mean, fake: b.gradient };
  };
}
