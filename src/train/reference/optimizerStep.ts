import { adamStep } from '@/math/optimisation/adamStep.ts';
import type { Moments, OptimizerStep } from '@/math/optimisation/Moments.ts';
import { rmspropStep } from '@/math/optimisation/rmspropStep.ts';
import { sgdStep } from '@/math/optimisation/sgdStep.ts';
import type { OptimizerSpec } from '../spec.ts';

/** One step of the optimiser that a spec names. */
export function optimizerStep(
  spec: OptimizerSpec,
  weights: Float64Array,
  gradient: Float64Array,
  moments: Moments,
): OptimizerStep {
  if (spec.kind === 'adam') return adamStep(weights, gradient, moments, spec);
  if (spec.kind === 'rmsprop') return rmspropStep(weights, gradient, moments, spec);
  return sgdStep(weights, gradient, moments, spec);
}
