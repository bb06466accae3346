import { generatorLossOf } from './generatorLossOf.ts';
import { sigmoid } from './sigmoid.ts';
import { softplus } from './softplus.ts';

/**
 * The non-saturating generator loss on logits, in nats, with its derivative by every logit.
 *
 * mean −ln σ(D(G(z))): Goodfellow et al. 2014 (arXiv 1406.2661), section 3.
 * @throws RangeError naming `fake` if it is empty.
 *
 * @example
 * nonSaturatingLoss([0]); // { loss: 0.6931471805599453, fake: [-0.5] }
 * nonSaturatingLoss([-40]); // { loss: 40, fake: [-1] }
 */
export const nonSaturatingLoss = generatorLossOf((fake) => [softplus(-fake), -sigmoid(-fake)]);
