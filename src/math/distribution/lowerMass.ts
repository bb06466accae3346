import type { CompiledMixture } from './compileMixture.ts';
import { standardNormalTail } from './standardNormalTail.ts';

/**
 * The mass of a compiled mixture at or below x: Σ w Φ((x − mean)/sd).
 *
 * A sum of positive terms, so the left tail keeps its digits; the mass above x is `upperMass`.
 *
 * @example
 * lowerMass(compileMixture([{ weight: 1, mean: 0, sd: 1 }]), 0); // 0.5
 */
export function lowerMass({ count, weight, mean, sd }: CompiledMixture, x: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weight[k]! * standardNormalTail((mean[k]! - x) / sd[k]!);
  return sum;
}
