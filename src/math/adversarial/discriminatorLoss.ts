import { criticLossOf } from './criticLossOf.ts';
import { sigmoid } from './sigmoid.ts';
import { softplus } from './softplus.ts';

/**
 * The discriminator's cross-entropy on logits, in nats, not halved, with its derivative by every logit.
 *
 * mean −ln σ(D(x)) + mean −ln(1 − σ(D(G(z)))): Goodfellow et al. 2014 (arXiv 1406.2661), equation 1 with its
 * sign turned; −ln σ(r) = softplus(−r). 2 ln 2 for logits of 0.
 * @throws RangeError naming `real` or `fake` if it is empty.
 *
 * @example
 * discriminatorLoss([0], [0, 0]); // { loss: 1.3862943611198906, real: [-0.5], fake: [0.25, 0.25] }
 * discriminatorLoss([-800], [800]).loss; // 1600
 */
export const discriminatorLoss = criticLossOf(
  (real) => [softplus(-real), -sigmoid(-real)],
  (fake) => [softplus(fake), sigmoid(fake)],
);
