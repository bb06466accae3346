import { criticLossOf, generatorLossOf } from './criticLossOf.ts';
import { sigmoid } from './sigmoid.ts';
import { softplus } from './softplus.ts';

/**
 * The discriminator's cross-entropy on logits: mean −ln σ(D(x)) + mean −ln(1 − σ(D(G(z)))), in nats, not halved.
 *
 * Goodfellow et al. 2014 (arXiv 1406.2661), equation 1 with its sign turned; −ln σ(r) = softplus(−r).
 */
export const discriminatorLoss = criticLossOf(
  (real) => [softplus(-real), -sigmoid(-real)],
  (fake) => [softplus(fake), sigmoid(fake)],
);

/** The saturating generator loss mean ln(1 − σ(D(G(z)))) of Goodfellow et al. 2014, equation 1. */
export const saturatingLoss = generatorLossOf((fake) => [-softplus(fake), -sigmoid(fake)]);

/** The non-saturating generator loss mean −ln σ(D(G(z))) of Goodfellow et al. 2014, section 3. */
export const nonSaturatingLoss = generatorLossOf((fake) => [softplus(-fake), -sigmoid(-fake)]);
