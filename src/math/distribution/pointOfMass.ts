import type { CompiledMixture } from './compileMixture.ts';
import { logDensity } from './logDensity.ts';
import { lowerMass } from './lowerMass.ts';
import { standardNormalQuantile } from './standardNormalQuantile.ts';
import { upperMass } from './upperMass.ts';

/**
 * The point of a compiled mixture with mass `lower` on its left and `upper` on its right; `lower + upper`
 * should be 1.
 *
 * Newton's method on the logarithm of the smaller mass (nearly straight in a tail), kept inside the bracket
 * given by the same quantile of each component and replaced by bisection where it leaves the bracket. Stops
 * when the next step would be below rounding.
 *
 * @example
 * pointOfMass(compileMixture([{ weight: 1, mean: 3, sd: 2 }]), 0.5, 0.5); // 3
 */
export function pointOfMass(mixture: CompiledMixture, lower: number, upper: number): number {
  const standard = standardNormalQuantile(lower, upper);
  let low = Infinity;
  let high = -Infinity;
  for (let k = 0; k < mixture.count; k++) {
    const point = mixture.mean[k]! + mixture.sd[k]! * standard;
    low = Math.min(low, point);
    high = Math.max(high, point);
  }
  const leftTail = lower <= upper;
  const mass = leftTail ? lower : upper;
  const fine = 1e-9 * Math.min(...mixture.sd);
  let x = 0.5 * (low + high);
  while (low < x && x < high) {
    const tail = leftTail ? lowerMass(mixture, x) : upperMass(mixture, x);
    const excess = leftTail ? Math.log(tail / mass) : Math.log(mass / tail);
    if (excess === 0) return x;
    if (excess < 0) low = x;
    else high = x;
    const next = x - (excess * tail) / Math.exp(logDensity(mixture, x));
    const inside = next > low && next < high;
    // After so short a step the next error would be below rounding.
    if (inside && Math.abs(next - x) <= fine) return next;
    x = inside ? next : 0.5 * (low + high);
  }
  return x;
}
