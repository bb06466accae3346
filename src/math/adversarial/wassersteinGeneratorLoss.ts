import { generatorLossOf } from './generatorLossOf.ts';

/**
 * The generator's loss of a Wasserstein GAN with its derivative by every value.
 *
 * −mean f(G(z)): Arjovsky et al. 2017 (arXiv 1701.07875), Algorithm 1.
 * @throws RangeError naming `fake` if it is empty.
 *
 * @example
 * wassersteinGeneratorLoss([1, 2]); // { loss: -1.5, fake: [-0.5, -0.5] }
 */
export const wassersteinGeneratorLoss = generatorLossOf((fake) => [-fake, -1]);
