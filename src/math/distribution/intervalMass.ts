import type { CompiledMixture } from './compileMixture.ts';
import { standardNormalTail } from './standardNormalTail.ts';

/**
 * The mass of a compiled mixture between two points, each component measured from the tail that does not
 * cancel.
 *
 * Σ w (Φ(b) − Φ(a)) for from ≤ to; −Infinity and Infinity are legal ends.
 *
 * @example
 * intervalMass(compileMixture([{ weight: 1, mean: 0, sd: 1 }]), 10, Infinity); // 7.619853024160498e-24
 */
export function intervalMass({ count, weight, mean, sd }: CompiledMixture, from: number, to: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const a = (from - mean[k]!) / sd[k]!;
    const b = (to - mean[k]!) / sd[k]!;
    const inside =
      a > 0 ? standardNormalTail(a) - standardNormalTail(b) : standardNormalTail(-b) - standardNormalTail(-a);
    sum += weight[k]! * inside;
  }
  return sum;
}
