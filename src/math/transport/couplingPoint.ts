import type { CompiledMixture } from '../distribution/compileMixture.ts';
import { logDensity } from '../distribution/logDensity.ts';
import { lowerMass } from '../distribution/lowerMass.ts';
import { upperMass } from '../distribution/upperMass.ts';

/**
 * The point x with F(x) = G(sum − x): where the monotone coupling of p and q meets the line x + y = sum.
 *
 * Every point of the coupling's graph lies on exactly one such line and moves smoothly with `sum`, also where the map from x to y jumps
 * across a gap. The bracket comes from the same equation for each pair of bumps; Newton's method on ln F − ln G (or on the
 * survival functions right of the median), bisection where it leaves the bracket.
 *
 * @example
 * const p = compileMixture([{ weight: 1, mean: 0, sd: 1 }]);
 * couplingPoint(p, compileMixture([{ weight: 1, mean: 4, sd: 1 }]), 4); // 0
 */
export function couplingPoint(p: CompiledMixture, q: CompiledMixture, sum: number): number {
  let [low, high] = bracket(p, q, sum);
  let x = 0.5 * (low + high);
  while (low < x && x < high) {
    const { excess, slope } = imbalance(p, q, x, sum - x);
    if (excess === 0) return x;
    if (excess < 0) low = x;
    else high = x;
    const step = -excess / slope;
    if (Math.abs(step) <= 2 ** -52 * (Math.abs(x) + Math.abs(sum))) return x;
    const next = x + step;
    x = next > low && next < high ? next : 0.5 * (low + high);
  }
  return x;
}

/** Between the lowest and the highest solution for one bump of p against one of q: (x − m)/s = (sum − x − n)/t. */
function bracket(p: CompiledMixture, q: CompiledMixture, sum: number): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < p.count; i++) {
    for (let j = 0; j < q.count; j++) {
      const share = p.sd[i]! / (p.sd[i]! + q.sd[j]!);
      const x = p.mean[i]! + share * (sum - q.mean[j]! - p.mean[i]!);
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
  }
  return [low, high];
}

/** ln F(x) − ln G(y), or ln of the upper masses of q over p right of the median, and its derivative in x along x + y = sum. */
function imbalance(
  p: CompiledMixture,
  q: CompiledMixture,
  x: number,
  y: number,
): { readonly excess: number; readonly slope: number } {
  const pDensity = Math.exp(logDensity(p, x));
  const qDensity = Math.exp(logDensity(q, y));
  const pLower = lowerMass(p, x);
  const qLower = lowerMass(q, y);
  if (pLower + qLower <= 1)
    return { excess: Math.log(pLower / qLower), slope: pDensity / pLower + qDensity / qLower };
  const pUpper = upperMass(p, x);
  const qUpper = upperMass(q, y);
  return { excess: Math.log(qUpper / pUpper), slope: pDensity / pUpper + qDensity / qUpper };
}
