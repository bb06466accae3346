import type { CompiledMixture } from './compileMixture.ts';

/**
 * The logarithm of a compiled mixture's density at x, by log-sum-exp around its largest component.
 *
 * Finite wherever the exponents are, also where every component's density underflows. No component gives
 * −Infinity.
 *
 * @example
 * logDensity(compileMixture([{ weight: 1, mean: 0, sd: 1 }]), 40); // -800.9189385332047
 */
export function logDensity(mixture: CompiledMixture, x: number): number {
  const { count, mean, sd, logPeak } = mixture;
  let largest = -Infinity;
  let sum = 0;
  for (let k = 0; k < count; k++) {
    const z = (x - mean[k]!) / sd[k]!;
    const term = logPeak[k]! - 0.5 * z * z;
    if (term <= largest) sum += Math.exp(term - largest);
    else {
      // Terms of -Infinity may have left NaN: nothing of them counts.
      sum = (largest === -Infinity ? 0 : sum * Math.exp(largest - term)) + 1;
      largest = term;
    }
  }
  return largest === -Infinity ? (Number.isNaN(x) ? NaN : -Infinity) : largest + Math.log(sum);
}
