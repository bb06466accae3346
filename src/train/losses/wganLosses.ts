import { criticLossOf, generatorLossOf } from './criticLossOf.ts';

/** The critic's loss mean f(G(z)) − mean f(x): Arjovsky et al. 2017 (arXiv 1701.07875), Algorithm 1, as a descent. */
export const wassersteinCriticLoss = criticLossOf(
  (real) => [-real, -1],
  (fake) => [fake, 1],
);

/** The generator's loss −mean f(G(z)): Arjovsky et al. 2017, Algorithm 1. */
export const wassersteinGeneratorLoss = generatorLossOf((fake) => [-fake, -1]);
