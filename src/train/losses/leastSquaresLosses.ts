import { criticLossOf, generatorLossOf } from './criticLossOf.ts';

/** The least-squares loss mean ½(D(x) − 1)² + mean ½D(G(z))²; Mao et al. 2017 (arXiv 1611.04076), equation 9. */
export const leastSquaresDiscriminatorLoss = criticLossOf(
  (real) => [(real - 1) ** 2 / 2, real - 1],
  (fake) => [fake ** 2 / 2, fake],
);

/** The generator's least-squares loss mean ½(D(G(z)) − 1)²; Mao et al. 2017, equation 9. */
export const leastSquaresGeneratorLoss = generatorLossOf((fake) => [(fake - 1) ** 2 / 2, fake - 1]);
