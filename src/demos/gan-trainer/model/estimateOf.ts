import type { Objective } from '@/train/spec.ts';
import { isDiscriminator } from './objectivesOf.ts';
import type { Picture } from './Picture.ts';

/**
 * What the judging net itself says of the distance, from its latest batch; NaN before its first update.
 *
 * A critic estimates W₁ (times its Lipschitz constant) by mean f(real) − mean f(fake). A discriminator estimates no
 * distance, but its cross-entropy L bounds one: JS ≥ log 2 − L/2 in nats (Goodfellow et al. 2014, equation 4, where the
 * best discriminator has L = 2 log 2 − 2 JS). The bound is below 0 while the discriminator does worse than a coin.
 */
export function estimateOf(
  objective: Objective,
  { criticEstimate, criticLoss }: Pick<Picture, 'criticEstimate' | 'criticLoss'>,
): number {
  return isDiscriminator(objective) ? Math.LN2 - criticLoss / 2 : criticEstimate;
}
