import type { OptimizerStep } from '@/math/optimisation/Moments.ts';
import type { OptimizerState, Vector } from '../engine.ts';
import { initialWeights } from '../initialWeights.ts';
import { momentLengths } from '../initialMoments.ts';
import { OBJECTIVES } from '../losses/objectives.ts';
import { mlpLayout } from '../mlpLayout.ts';
import { sizesOf } from '../sizesOf.ts';
import { isCriticSpec, type NetSpec, type OptimizerSpec, type RunSpec } from '../spec.ts';
import { initialSpectral } from '../spectral/initialSpectral.ts';
import type { Mlp } from './forward.ts';
import { optimizerStep } from './optimizerStep.ts';
import { createParameters } from './parameters.ts';

/** A net together with its optimiser's memory. */
export interface TrainedNet {
  /** The net as it computes: for `wgan-sn` with the critic's weight matrices divided by their norms. */
  net(): Mlp;
  /** A copy of the weights as they are trained and saved. */
  weights(): Float64Array;
  /** Begins an update: one power iteration where the spec has a spectral norm, else nothing. */
  begin(): void;
  /** One step of the optimiser, from a flat gradient by the weights that `net` has. */
  step(optimizer: OptimizerSpec, gradient: Float64Array): void;
  /** Sets the weights and leaves the optimiser's memory. */
  replace(weights: Float64Array): void;
  /** A copy of the optimiser's memory. */
  moments(): OptimizerState;
  /** A copy of the singular directions; empty without a spectral norm. */
  spectral(): Float64Array;
  restore(weights: Vector, moments: OptimizerState, spectral: ArrayLike<number>): void;
}

/** The generator or critic of a spec at its initial weights; refuses a generator that stands still. */
export function createTrainedNet(spec: RunSpec, which: 'generator' | 'critic'): TrainedNet {
  const layout = mlpLayout(sizesOf(spec, which));
  const [activation, learning] = partsOf(spec, which);
  const kept = momentLengths(learning, layout.length);
  const isNormalised = which === 'critic' && OBJECTIVES[spec.objective].normalises;
  const directions = isNormalised ? initialSpectral(spec) : new Float32Array(0);
  const parameters = createParameters(layout, initialWeights(spec, which), directions);
  let moments: OptimizerStep['moments'] = {
    step: 0,
    first: new Float64Array(kept.first),
    second: new Float64Array(kept.second),
  };
  return {
    net: () => ({ layout, activation, weights: parameters.effective() }),
    weights: () => parameters.raw().slice(),
    begin: parameters.iterate,
    step(optimizer, gradient) {
      const byRaw = parameters.gradientByRaw(gradient);
      const next = optimizerStep(optimizer, parameters.raw(), byRaw, moments);
      parameters.replace(next.weights);
      ({ moments } = next);
    },
    replace: parameters.replace,
    moments: () => ({ step: moments.step, first: moments.first.slice(), second: moments.second.slice() }),
    spectral: () => parameters.directions().slice(),
    restore(weights, next, spectral) {
      requireLength(`${which} weights`, weights, layout.length);
      requireLength(`${which} first moments`, next.first, kept.first);
      requireLength(`${which} second moments`, next.second, kept.second);
      requireLength(`${which} singular directions`, spectral, directions.length);
      parameters.restore(Float64Array.from(weights), Float64Array.from(spectral));
      moments = {
        step: next.step,
        first: Float64Array.from(next.first),
        second: Float64Array.from(next.second),
      };
    },
  };
}

/** A net's hidden layers, whose activation it is, and its optimiser. */
function partsOf(spec: RunSpec, which: 'generator' | 'critic'): readonly [NetSpec, OptimizerSpec] {
  if (which === 'critic' || isCriticSpec(spec)) return [spec.critic, spec.criticOptimizer];
  return [spec.generator, spec.generatorOptimizer];
}

function requireLength(what: string, vector: ArrayLike<number>, length: number): void {
  if (vector.length !== length) {
    throw new RangeError(
      `restore needs ${length} ${what} for this spec; the snapshot has ${vector.length}. Start a new run instead.`,
    );
  }
}
