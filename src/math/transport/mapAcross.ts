import type { CompiledMixture } from '../distribution/compileMixture.ts';
import { lowerMass } from '../distribution/lowerMass.ts';
import { pointOfMass } from '../distribution/pointOfMass.ts';
import { upperMass } from '../distribution/upperMass.ts';

/**
 * The point of mixture q with the same mass on its left as x has in mixture p: T(x) = G⁻¹(F(x)), from
 * whichever tail is smaller.
 *
 * For two single bumps T is the straight line through their means with slope sd_q/sd_p, taken exactly.
 *
 * @example
 * mapAcross(compileMixture([{ weight: 1, mean: 0, sd: 1 }]), compileMixture([{ weight: 1, mean: 5, sd: 2 }]), 1); // 7
 */
export function mapAcross(p: CompiledMixture, q: CompiledMixture, x: number): number {
  if (p.count === 1 && q.count === 1) return q.mean[0]! + (q.sd[0]! / p.sd[0]!) * (x - p.mean[0]!);
  return pointOfMass(q, lowerMass(p, x), upperMass(p, x));
}
