import type { Moments, OptimizerStep } from './Moments.ts';
import { requireSameLength } from './requireSameLength.ts';

export interface SgdOptions {
  readonly learningRate: number;
  /** Share μ of the old velocity that is kept; 0 is plain gradient descent. */
  readonly momentum?: number;
}

/**
 * One step of gradient descent with heavy-ball momentum.
 *
 * v ← μ v + g, w ← w − η v, as PyTorch's SGD has it (Sutskever et al. 2013, equations 1 and 2, with the rate outside v).
 * `moments.first` is v and may be empty when μ = 0. Throws a `RangeError` when lengths differ.
 *
 * @example
 * sgdStep([1, 2], [10, 20], { step: 0, first: [], second: [] }, { learningRate: 0.1 }).weights; // [0, 0]
 */
export function sgdStep(
  weights: ArrayLike<number>,
  gradient: ArrayLike<number>,
  moments: Moments,
  { learningRate, momentum = 0 }: SgdOptions,
): OptimizerStep {
  const { length } = weights;
  requireSameLength('sgdStep', length, { gradient });
  if (momentum !== 0) requireSameLength('sgdStep', length, { 'moments.first': moments.first });
  const moved = Float64Array.from(weights);
  const velocity = Float64Array.from(moments.first);
  for (let i = 0; i < length; i += 1) {
    const v = momentum === 0 ? gradient[i]! : momentum * velocity[i]! + gradient[i]!;
    moved[i]! -= learningRate * v;
    if (momentum !== 0) velocity[i] = v;
  }
  return {
    weights: moved,
    moments: { step: moments.step + 1, first: velocity, second: Float64Array.from(moments.second) },
  };
}
