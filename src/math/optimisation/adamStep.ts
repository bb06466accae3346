import type { Moments, OptimizerStep } from './Moments.ts';
import { requireSameLength } from './requireSameLength.ts';

export interface AdamOptions {
  readonly learningRate: number;
  /** Share of the old mean gradient that is kept, in [0, 1). */
  readonly beta1: number;
  /** Share of the old mean square that is kept, in [0, 1). */
  readonly beta2: number;
  readonly epsilon: number;
}

/**
 * One step of Adam.
 *
 * m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − η m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ); Kingma and Ba
 * 2015 (arXiv 1412.6980), Algorithm 1. `moments` holds t − 1, m and v. Throws a `RangeError` when lengths differ.
 *
 * @example
 * adamStep([1], [4], { step: 0, first: [0], second: [0] }, { learningRate: 0.5, beta1: 0.5, beta2: 0.75, epsilon: 0 }).weights; // [0.5]
 */
export function adamStep(
  weights: ArrayLike<number>,
  gradient: ArrayLike<number>,
  moments: Moments,
  { learningRate, beta1, beta2, epsilon }: AdamOptions,
): OptimizerStep {
  const { length } = weights;
  requireSameLength('adamStep', length, {
    gradient,
    'moments.first': moments.first,
    'moments.second': moments.second,
  });
  const step = moments.step + 1;
  const correction1 = 1 - beta1 ** step;
  const correction2 = 1 - beta2 ** step;
  const moved = Float64Array.from(weights);
  const first = Float64Array.from(moments.first);
  const second = Float64Array.from(moments.second);
  for (let i = 0; i < length; i += 1) {
    const g = gradient[i]!;
    const m = beta1 * first[i]! + (1 - beta1) * g;
    const v = beta2 * second[i]! + (1 - beta2) * g * g;
    first[i] = m;
    second[i] = v;
    moved[i]! -= (learningRate * (m / correction1)) / (Math.sqrt(v / correction2) + epsilon);
  }
  return { weights: moved, moments: { step, first, second } };
}
