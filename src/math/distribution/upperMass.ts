import type { CompiledMixture } from './compileMixture.ts';
import { standardNormalTail } from './standardNormalTail.ts';

/**
 * The mass of a compiled mixture above x: Σ w (1 − Φ((x − mean)/sd)).
 *
 * A sum of positive terms, so the right tail keeps its digits; the mass below x is `lowerMass`.
 *
 * @example
 * upperMass(compileMixture([{ weight: 1, mean: 0, sd: 1 }]), 10); // 7.619853024160498e-24
 */
export function upperMass({ count, weight, mean, sd }: CompiledMixture, x: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weight[k]! * standardNormalTail((x - mean[k]!) / sd[k]!);
  return sum;
}
