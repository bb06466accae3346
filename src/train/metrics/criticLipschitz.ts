import { lipschitzBound } from '@/math/adversarial/lipschitzBound.ts';
import type { EngineState } from '../engine.ts';
import type { RunSpec } from '../spec.ts';
import { interpolateSlopes } from './interpolateSlopes.ts';
import { restoredCritic } from './restoredCritic.ts';

/** Between what lies the Lipschitz constant of a critic. */
export interface CriticLipschitz {
  /** No two points have a steeper chord: the product of the layers' spectral norms. */
  readonly bound: number;
  /** Largest ‖∇f‖ seen at the mixed points of a batch: the constant is at least that. */
  readonly measured: number;
  /** The spectral norm of each layer, input side first. */
  readonly norms: Float64Array;
  /** False where a power iteration ran out of rounds, and the bound may be larger than found. */
  readonly converged: boolean;
}

/**
 * The Lipschitz constant of a snapshot's critic, enclosed: none of the activations is anywhere steeper than 1, so the spectral
 * norms' product bounds it (Miyato et al. 2018, equation 7), and the steepest of the points x̂ of the next batch is reached.
 */
export function criticLipschitz(spec: RunSpec, state: EngineState): CriticLipschitz {
  const { layout, weights } = restoredCritic(spec, state);
  const { bound, norms, converged } = lipschitzBound(
    layout.layers.map((layer) => ({
      weights: weights.subarray(layer.weights, layer.biases),
      inputs: layer.inputs,
      outputs: layer.outputs,
    })),
  );
  return { bound, measured: interpolateSlopes(spec, state).largest, norms, converged };
}
