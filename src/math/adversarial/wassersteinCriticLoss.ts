import { criticLossOf } from './criticLossOf.ts';

/**
 * The critic's loss of a Wasserstein GAN with its derivative by every value.
 *
 * mean f(G(z)) − mean f(x): Arjovsky et al. 2017 (arXiv 1701.07875), Algorithm 1, as a descent.
 * @throws RangeError naming `real` or `fake` if it is empty.
 *
 * @example
 * wassersteinCriticLoss([3, 5], [1]); // { loss: -3, real: [-0.5, -0.5], fake: [1] }
 */
export const wassersteinCriticLoss = criticLossOf(
  (real) => [-real, -1],
  (fake) => [fake, 1],
);
