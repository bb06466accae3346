import type { Moments, OptimizerStep } from './Moments.ts';
import { requireSameLength } from './requireSameLength.ts';

export interface RmspropOptions {
  readonly learningRate: number;
  /** Share α of the old mean square that is kept, in [0, 1). */
  readonly decay: number;
  readonly epsilon: number;
}

/**
 * One step of RMSProp: each weight moves by its gradient over a running root mean square of it.
 *
 * s ← α s + (1 − α) g², w ← w − η g/(√s + ε), with ε outside the root as PyTorch has it (Tieleman and Hinton 2012, lecture
 * 6.5). `moments.second` is s. Throws a `RangeError` when lengths differ.
 *
 * @example
 * rmspropStep([1], [2], { step: 0, first: [], second: [0] }, { learningRate: 0.1, decay: 0.75, epsilon: 0 }).weights; // [0.8]
 */
export function rmspropStep(
  weights: ArrayLike<number>,
  gradient: ArrayLike<number>,
  moments: Moments,
  { learningRate, decay, epsilon }: RmspropOptions,
): OptimizerStep {
  const { length } = weights;
  requireSameLength('rmspropStep', length, { gradient, 'moments.second': moments.second });
  const moved = Float64Array.from(weights);
  const square = Float64Array.from(moments.second);
  for (let i = 0; i < length; i += 1) {
    const g = gradient[i]!;
    const s = decay * square[i]! + (1 - decay) * g * g;
    square[i] = s;
    moved[i]! -= (learningRate * g) / (Math.sqrt(s) + epsilon);
  }
  return {
    weights: moved,
    moments: { step: moments.step + 1, first: Float64Array.from(moments.first), second: square },
  };
}
