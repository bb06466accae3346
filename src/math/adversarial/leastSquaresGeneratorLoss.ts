import { generatorLossOf } from './generatorLossOf.ts';

/**
 * The least-squares loss of a generator with its derivative by every value.
 *
 * mean ½(D(G(z)) − 1)²: Mao et al. 2017 (arXiv 1611.04076), equation 9.
 * @throws RangeError naming `fake` if it is empty.
 *
 * @example
 * leastSquaresGeneratorLoss([3]); // { loss: 2, fake: [2] }
 */
export const leastSquaresGeneratorLoss = generatorLossOf((fake) => [(fake - 1) ** 2 / 2, fake - 1]);
