import { fixedBatch, latentBatch, mixBatch, realBatch } from '../batches.ts';
import type { EngineState } from '../engine.ts';
import { mixedPoints } from '../reference/criticGradient.ts';
import { forward } from '../reference/forward.ts';
import type { Matrix } from '../reference/matrix.ts';
import { createTrainedNet } from '../reference/trainedNet.ts';
import { dimensionOf, isCriticSpec, type RunSpec } from '../spec.ts';
import { rowsOf } from './rowsOf.ts';

/** What a critic update looks at: `batchSize` × dimension each. */
export interface CriticBatch {
  readonly real: Matrix;
  readonly fake: Matrix;
  /** x̂ = ε·real + (1 − ε)·fake: Gulrajani et al. 2017, Algorithm 1. */
  readonly mixed: Matrix;
}

/**
 * The batch of the critic update that comes next after a snapshot, in float64; whatever the objective, with its mixed points.
 *
 * A snapshot does not depend on the batch size: what looks at deep nets in every frame may ask with a smaller one in its spec.
 */
export function criticBatch(spec: RunSpec, state: EngineState): CriticBatch {
  const real = rowsOf(realBatch(spec, state.criticUpdates), dimensionOf(spec.dataset));
  const fake = fakeRows(spec, state);
  return { real, fake, mixed: mixedPoints(real, fake, mixBatch(spec, state.criticUpdates)) };
}

function fakeRows(spec: RunSpec, state: EngineState): Matrix {
  const k = state.criticUpdates;
  if (isCriticSpec(spec)) return rowsOf(fixedBatch(spec, k), dimensionOf(spec.dataset));
  const generator = createTrainedNet(spec, 'generator');
  generator.restore(state.generator, state.generatorOptimizer, []);
  return forward(generator.net(), rowsOf(latentBatch(spec, 'critic', k), spec.latentDim)).output;
}
