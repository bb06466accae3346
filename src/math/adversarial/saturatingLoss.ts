import { generatorLossOf } from './generatorLossOf.ts';
import { sigmoid } from './sigmoid.ts';
import { softplus } from './softplus.ts';

/**
 * The saturating generator loss on logits, in nats, with its derivative by every logit.
 *
 * mean ln(1 − σ(D(G(z)))): Goodfellow et al. 2014 (arXiv 1406.2661), equation 1. Its derivative −σ dies where
 * the discriminator is sure.
 * @throws RangeError naming `fake` if it is empty.
 *
 * @example
 * saturatingLoss([0]); // { loss: -0.6931471805599453, fake: [-0.5] }
 * saturatingLoss([-40]).fake; // [-4.248354255291589e-18]
 */
export const saturatingLoss = generatorLossOf((fake) => [-softplus(fake), -sigmoid(fake)]);
