import type { EngineState } from '../engine.ts';
import { gradientPenalty } from '../reference/gradientPenalty.ts';
import type { RunSpec } from '../spec.ts';
import { criticBatch } from './criticBatch.ts';
import { histogram, type Histogram } from './histogram.ts';
import { restoredCritic } from './restoredCritic.ts';

/** How steep a critic is where the gradient penalty looks. */
export interface InterpolateSlopes extends Histogram {
  /** ‖∇f(x̂)‖ of each point. */
  readonly norms: Float64Array;
  readonly mean: number;
  /** Standard deviation over the points, divided by their number. */
  readonly sd: number;
  readonly largest: number;
}

/**
 * ‖∇f‖ of a critic at the points x̂ between real and generated ones, whether its objective penalises it or not: those of the
 * next critic update. The histogram goes from 0 to `top`, or to twice the slope 1 or the largest where `top` is not given.
 */
export function interpolateSlopes(
  spec: RunSpec,
  state: EngineState,
  { bins = 40, top }: { readonly bins?: number; readonly top?: number } = {},
): InterpolateSlopes {
  const { norms } = gradientPenalty(restoredCritic(spec, state), criticBatch(spec, state).mixed);
  const mean = norms.reduce((sum, norm) => sum + norm, 0) / norms.length;
  const variance = norms.reduce((sum, norm) => sum + (norm - mean) ** 2, 0) / norms.length;
  const largest = norms.reduce((most, norm) => Math.max(most, norm), 0);
  return {
    ...histogram(norms, 0, top ?? Math.max(2, largest), bins),
    norms,
    mean,
    sd: Math.sqrt(variance),
    largest,
  };
}
