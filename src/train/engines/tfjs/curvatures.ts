import { mul, sub, type Tensor2D } from '@tensorflow/tfjs-core';
import type { NetSpec } from '../../spec.ts';
import type { Pass } from './forward.ts';

/**
 * φ″(z) at each hidden unit, [n][hidden]: −2φφ′ for tanh, φ′(1 − φ′) for softplus; null for ReLU and leaky ReLU, whose
 * slope does not change.
 */
export function curvatures(pass: Pass, { activation }: NetSpec): readonly Tensor2D[] | null {
  if (activation === 'tanh') return pass.slopes.map((slope, l) => mul(mul(pass.inputs[l + 1]!, slope), -2));
  if (activation === 'softplus') return pass.slopes.map((slope) => mul(slope, sub(1, slope)));
  return null;
}
