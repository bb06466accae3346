import { latentBatch, mixBatch, realBatch } from './batches.ts';
import { clipWeights } from '@/math/optimisation/clipWeights.ts';
import type { Engine, EngineState, UpdateStats } from './engine.ts';
import { OBJECTIVES } from './losses/objectives.ts';
import { criticGradient } from './reference/criticGradient.ts';
import { forward } from './reference/forward.ts';
import { generatorGradient } from './reference/generatorGradient.ts';
import { view } from './reference/matrix.ts';
import type { Matrix } from './reference/matrix.ts';
import { createTrainedNet } from './reference/trainedNet.ts';
import { applyLive } from './spec.ts';
import type { TrainSpec } from './spec.ts';

/**
 * The engine that every other is tested against: float64 typed arrays, plain loops, explicit gradients, no device.
 *
 * It is bit for bit the same from run to run, and from machine to machine where `Math.exp` is.
 */
export function createReferenceEngine(initial: TrainSpec): Engine {
  let spec = initial;
  const rule = OBJECTIVES[spec.objective];
  const generator = createTrainedNet(spec, 'generator');
  const critic = createTrainedNet(spec, 'critic');
  let criticUpdates = 0;
  let generatorUpdates = 0;
  let latest: UpdateStats = {
    criticLoss: NaN,
    generatorLoss: NaN,
    criticEstimate: NaN,
    gradientNormMean: NaN,
  };

  const latentRows = (data: Float32Array) => rowsOf(data, spec.latentDim);

  function criticStep(): void {
    critic.begin();
    const fake = forward(generator.net(), latentRows(latentBatch(spec, 'critic', criticUpdates))).output;
    const real = rowsOf(realBatch(spec, criticUpdates), 2);
    const penalty = rule.penalises
      ? { mix: mixBatch(spec, criticUpdates), lambda: spec.lambda, kind: spec.penalty }
      : null;
    const { loss, difference, gradientNormMean, gradient } = criticGradient(
      critic.net(),
      rule,
      real,
      fake,
      penalty,
    );
    critic.step(spec.criticOptimizer, gradient);
    if (rule.clips) critic.replace(clipWeights(critic.weights(), spec.clip));
    criticUpdates += 1;
    const criticEstimate = rule.estimates ? difference : NaN;
    latest = { ...latest, criticLoss: loss, criticEstimate, gradientNormMean };
  }

  function generatorStep(): void {
    const latent = latentRows(latentBatch(spec, 'generator', generatorUpdates));
    const { loss, gradient } = generatorGradient(generator.net(), critic.net(), rule, latent);
    generator.step(spec.generatorOptimizer, gradient);
    generatorUpdates += 1;
    latest = { ...latest, generatorLoss: loss };
  }

  return {
    id: 'reference',
    backend: 'float64',
    criticStep,
    generatorStep,
    setLive(fields) {
      spec = applyLive(spec, fields);
    },
    stats: () => Promise.resolve(latest),
    generate: (latent) => Promise.resolve(valuesOf(forward(generator.net(), latentRows(latent)).output)),
    criticValues: (points) => Promise.resolve(valuesOf(forward(critic.net(), rowsOf(points, 2)).output)),
    state: () =>
      Promise.resolve({
        generator: generator.weights(),
        critic: critic.weights(),
        generatorOptimizer: generator.moments(),
        criticOptimizer: critic.moments(),
        ...(rule.normalises ? { spectral: critic.spectral() } : {}),
        criticUpdates,
        generatorUpdates,
      }),
    restore(state: EngineState) {
      generator.restore(state.generator, state.generatorOptimizer, NONE);
      critic.restore(state.critic, state.criticOptimizer, state.spectral ?? NONE);
      ({ criticUpdates, generatorUpdates } = state);
    },
    dispose: () => undefined,
    numTensors: () => 0,
  };
}

/** A generator, and most critics, have no singular directions to go on from. */
const NONE = new Float64Array(0);

function rowsOf(data: Float32Array, columns: number): Matrix {
  return view(Float64Array.from(data), data.length / columns, columns);
}

function valuesOf(matrix: Matrix): Float32Array {
  return Float32Array.from(matrix.data);
}
