import type { OptimizerStep } from '@/math/optimisation/Moments.ts';
import type { OptimizerState, Vector } from '../engine.ts';
import { initialWeights } from '../initialWeights.ts';
import { momentLengths } from '../initialMoments.ts';
import { mlpLayout } from '../mlpLayout.ts';
import { criticSizes, generatorSizes } from '../netSizes.ts';
import type { OptimizerSpec, TrainSpec } from '../spec.ts';
import type { Mlp } from './forward.ts';
import { optimizerStep } from './optimizerStep.ts';

/** A net together with its optimiser's memory. */
export interface TrainedNet {
  net(): Mlp;
  /** One step of the optimiser along a flat gradient. */
  step(optimizer: OptimizerSpec, gradient: Float64Array): void;
  /** Sets the weights and leaves the optimiser's memory. */
  replace(weights: Float64Array): void;
  /** A copy of the optimiser's memory. */
  moments(): OptimizerState;
  restore(weights: Vector, moments: OptimizerState): void;
}

/** The generator or critic of a spec at its initial weights. */
export function createTrainedNet(spec: TrainSpec, which: 'generator' | 'critic'): TrainedNet {
  const layout = mlpLayout(which === 'generator' ? generatorSizes(spec) : criticSizes(spec));
  const activation = spec[which];
  const kept = momentLengths(
    which === 'generator' ? spec.generatorOptimizer : spec.criticOptimizer,
    layout.length,
  );
  let weights: Float64Array = Float64Array.from(initialWeights(spec, which));
  let moments: OptimizerStep['moments'] = {
    step: 0,
    first: new Float64Array(kept.first),
    second: new Float64Array(kept.second),
  };
  return {
    net: () => ({ layout, activation, weights }),
    step(optimizer, gradient) {
      ({ weights, moments } = optimizerStep(optimizer, weights, gradient, moments));
    },
    replace(next) {
      weights = next;
    },
    moments: () => ({ step: moments.step, first: moments.first.slice(), second: moments.second.slice() }),
    restore(nextWeights, next) {
      requireLength(`${which} weights`, nextWeights, layout.length);
      requireLength(`${which} first moments`, next.first, kept.first);
      requireLength(`${which} second moments`, next.second, kept.second);
      weights = Float64Array.from(nextWeights);
      moments = {
        step: next.step,
        first: Float64Array.from(next.first),
        second: Float64Array.from(next.second),
      };
    },
  };
}

function requireLength(what: string, vector: Vector, length: number): void {
  if (vector.length !== length) {
    throw new RangeError(
      `restore needs ${length} ${what} for this spec; the snapshot has ${vector.length}. Start a new run instead.`,
    );
  }
}
