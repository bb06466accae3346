import { jsLowerBound } from '@/train/metrics/jsLowerBound.ts';
import type { Objective } from '@/train/spec.ts';
import type { Picture } from './Picture.ts';

/**
 * What the judging net itself says of the distance, from its latest batch; NaN before its first update.
 *
 * A critic estimates W₁ (times its Lipschitz constant) by mean f(real) − mean f(fake). A discriminator estimates no
 * distance, but its loss L bounds one from below, for the best discriminator's loss is that distance in disguise: with
 * cross-entropy L = 2 log 2 − 2 JS in nats (Goodfellow et al. 2014, equation 4); with the hinge L = ∫ p + q − |p − q| =
 * 2 − 2 TV (pointwise at f = ±1); with least squares L = ½ ∫ pq/(p + q) = ¼ (1 − χ²(p ‖ m)), m the even mixture
 * (pointwise at D = p/(p + q)). A bound is below 0 while the discriminator does worse than one that cannot tell at all.
 */
export function estimateOf(
  objective: Objective,
  { criticEstimate, criticLoss }: Pick<Picture, 'criticEstimate' | 'criticLoss'>,
): number {
  switch (objective) {
    case 'gan':
    case 'ns-gan':
      return jsLowerBound(criticLoss);
    case 'hinge':
      return 1 - criticLoss / 2;
    case 'lsgan':
      return 1 - 4 * criticLoss;
    default:
      return criticEstimate;
  }
}
