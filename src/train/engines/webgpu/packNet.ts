import type { OptimizerState, Vector } from '../../engine.ts';
import type { NetPlan } from './plan/netPlan.ts';

/** A net as its buffer holds it: each W as [in][out], then as it is, then first and second moments. */
export function packNet(
  { part, layout }: NetPlan,
  weights: Vector,
  moments: OptimizerState,
): Float32Array<ArrayBuffer> {
  const numbers = new Float32Array(4 * part);
  numbers.set(weights);
  for (const { inputs, outputs, weights: start } of layout.layers) {
    for (let o = 0; o < outputs; o += 1) {
      for (let i = 0; i < inputs; i += 1) numbers[start + i * outputs + o] = weights[start + o * inputs + i]!;
    }
  }
  numbers.set(weights, part);
  numbers.set(moments.first, 2 * part);
  numbers.set(moments.second, 3 * part);
  return numbers;
}
