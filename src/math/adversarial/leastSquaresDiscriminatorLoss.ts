import { criticLossOf } from './criticLossOf.ts';

/**
 * The least-squares loss of a discriminator with its derivative by every value.
 *
 * mean ½(D(x) − 1)² + mean ½D(G(z))²: Mao et al. 2017 (arXiv 1611.04076), equation 9.
 * @throws RangeError naming `real` or `fake` if it is empty.
 *
 * @example
 * leastSquaresDiscriminatorLoss([0], [2]); // { loss: 2.5, real: [-1], fake: [2] }
 */
export const leastSquaresDiscriminatorLoss = criticLossOf(
  (real) => [(real - 1) ** 2 / 2, real - 1],
  (fake) => [fake ** 2 / 2, fake],
);
