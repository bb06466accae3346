import type { CompiledMixture } from './compileMixture.ts';
import { logDensity } from './logDensity.ts';
import { lowerMass } from './lowerMass.ts';
import { standardNormalQuantile } from './standardNormalQuantile.ts';
import { upperMass } from './upperMass.ts';

/**
 * The point of a compiled mixture with mass `lower` on its left and `upper` on its right; `lower + upper` should be 1.
 *
 * Newton's method on the logarithm of the smaller mass (nearly straight in a tail), kept inside the bracket given by the
 * same quantile of each component and replaced by bisection where it leaves the bracket. Stops at the last bit or two.
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
  let x = 0.5 * (low + high);
  // Bisection alone ends within about 1,100 halvings of any two doubles; Newton needs fewer than 10.
  while (low < x && x < high) {
    const tail = leftTail ? lowerMass(mixture, x) : upperMass(mixture, x);
    const excess = leftTail ? tail - mass : mass - tail;
    if (excess === 0) return x;
    if (excess < 0) low = x;
    else high = x;
    const slope = Math.exp(logDensity(mixture, x)) / tail;
    const step = (leftTail ? -Math.log(tail / mass) : Math.log(tail / mass)) / slope;
    const next = x + step;
    if (Math.abs(step) <= 2 ** -52 * Math.abs(x)) return x;
    x = next > low && next < high ? next : 0.5 * (low + high);
  }
  return low === high ? low : x;
}
