import { softplus } from '@/math/adversarial/softplus.ts';
import { fixedBatch } from '../batches.ts';
import type { EngineState } from '../engine.ts';
import { backward } from '../reference/backward.ts';
import { forward } from '../reference/forward.ts';
import { view } from '../reference/matrix.ts';
import { dimensionOf, type CriticSpec } from '../spec.ts';
import { restoredCritic } from './restoredCritic.ts';
import { rowsOf } from './rowsOf.ts';

/** A derivative, and the decimal logarithm of its size, which stays finite where the derivative itself rounds to 0. */
export interface ShiftGradient {
  readonly value: number;
  readonly log10Size: number;
}

/** ∂/∂θ of what a generator could minimise, if it moved all its points by θ along the first axis. */
export interface ShiftGradients {
  /** Of E ln(1 − D), Goodfellow et al. 2014: −E σ(f) ∂f/∂x. */
  readonly saturating: ShiftGradient;
  /** Of −E ln D: −E σ(−f) ∂f/∂x. */
  readonly nonSaturating: ShiftGradient;
  /** Of −E f, the Wasserstein generator: −E ∂f/∂x. */
  readonly wasserstein: ShiftGradient;
}

/**
 * The gradients a fixed generator would have by its place θ (the `theta` of a segment, the `mean` of a normal law, a shift of
 * noisy real points), through the critic of a snapshot and points of the law's next batch, or of `count` points of it.
 *
 * f are logits, D = σ(f). Arjovsky and Bottou 2017, figures 2 and 3, measure these norms. Factors ln σ(f) = −softplus(−f) stay
 * logarithms until the largest is taken out, so a perfect discriminator's gradient is small, not 0.
 */
export function shiftGradients(spec: CriticSpec, state: EngineState, count?: number): ShiftGradients {
  const critic = restoredCritic(spec, state);
  const points = rowsOf(fixedBatch(spec, state.criticUpdates, count), dimensionOf(spec.dataset));
  const tape = forward(critic, points);
  const { input } = backward(critic, tape, view(new Float64Array(points.rows).fill(1), points.rows, 1));
  const slopes = Float64Array.from({ length: points.rows }, (_, i) => input.data[i * input.columns]!);
  const values = tape.output.data;
  return {
    saturating: gradient(
      slopes,
      values.map((f) => -softplus(-f)),
    ),
    nonSaturating: gradient(
      slopes,
      values.map((f) => -softplus(f)),
    ),
    wasserstein: gradient(slopes, new Float64Array(points.rows)),
  };
}

/** −E exp(l) s, for slopes s and logarithms l of their factors. */
function gradient(slopes: Float64Array, logFactors: Float64Array): ShiftGradient {
  const most = logFactors.reduce((a, b) => Math.max(a, b), -Infinity);
  const sum = slopes.reduce((total, slope, i) => total - Math.exp(logFactors[i]! - most) * slope, 0);
  const mean = sum / slopes.length;
  return { value: Math.exp(most) * mean, log10Size: most * Math.LOG10E + Math.log10(Math.abs(mean)) };
}
