import { fixedBatch, latentBatch, mixBatch, realBatch } from './batches.ts';
import { clipWeights } from '@/math/optimisation/clipWeights.ts';
import type { Engine, EngineState, UpdateStats } from './engine.ts';
import { OBJECTIVES } from './losses/objectives.ts';
import { criticGradient } from './reference/criticGradient.ts';
import { forward } from './reference/forward.ts';
import { generatorGradient } from './reference/generatorGradient.ts';
import { view } from './reference/matrix.ts';
import type { Matrix } from './reference/matrix.ts';
import { createTrainedNet } from './reference/trainedNet.ts';
import type { TrainedNet } from './reference/trainedNet.ts';
import { noGenerator } from './noGenerator.ts';
import { noMoments, requireNoGenerator } from './noMoments.ts';
import { applyLive, dimensionOf, isCriticSpec } from './spec.ts';
import type { RunSpec } from './spec.ts';

/**
 * The engine that every other is tested against: float64 typed arrays, plain loops, explicit gradients, no device.
 *
 * It is bit for bit the same from run to run, and from machine to machine where `Math.exp` is.
 */
export function createReferenceEngine(initial: RunSpec): Engine {
  let spec = initial;
  const rule = OBJECTIVES[spec.objective];
  const dimension = dimensionOf(spec.dataset);
  const generator = isCriticSpec(spec) ? null : createTrainedNet(spec, 'generator');
  const critic = createTrainedNet(spec, 'critic');
  let criticUpdates = 0;
  let generatorUpdates = 0;
  let latest: UpdateStats = {
    criticLoss: NaN,
    generatorLoss: NaN,
    criticEstimate: NaN,
    gradientNormMean: NaN,
  };

  function criticStep(): void {
    critic.begin();
    const fake = fakePoints(spec, generator, criticUpdates);
    const real = rowsOf(realBatch(spec, criticUpdates), dimension);
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
    if (generator === null || isCriticSpec(spec)) throw noGenerator('generatorStep');
    const latent = rowsOf(latentBatch(spec, 'generator', generatorUpdates), spec.latentDim);
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
    async generate(latent) {
      if (generator === null || isCriticSpec(spec)) throw noGenerator('generate');
      return valuesOf(forward(generator.net(), rowsOf(latent, spec.latentDim)).output);
    },
    criticValues: (points) =>
      Promise.resolve(valuesOf(forward(critic.net(), rowsOf(points, dimension)).output)),
    state: () =>
      Promise.resolve({
        generator: generator?.weights() ?? NONE.slice(),
        critic: critic.weights(),
        generatorOptimizer: generator?.moments() ?? noMoments(),
        criticOptimizer: critic.moments(),
        ...(rule.normalises ? { spectral: critic.spectral() } : {}),
        criticUpdates,
        generatorUpdates,
      }),
    restore(state: EngineState) {
      if (generator === null) requireNoGenerator(state.generator);
      else generator.restore(state.generator, state.generatorOptimizer, NONE);
      critic.restore(state.critic, state.criticOptimizer, state.spectral ?? NONE);
      ({ criticUpdates, generatorUpdates } = state);
    },
    dispose: () => undefined,
    numTensors: () => 0,
  };
}

/** A generator, and most critics, have no singular directions to go on from. */
const NONE = new Float64Array(0);

/** What the critic has to tell from real points in update `k`. */
function fakePoints(spec: RunSpec, generator: TrainedNet | null, k: number): Matrix {
  if (isCriticSpec(spec)) return rowsOf(fixedBatch(spec, k), dimensionOf(spec.dataset));
  if (generator === null) throw noGenerator('generate');
  return forward(generator.net(), rowsOf(latentBatch(spec, 'critic', k), spec.latentDim)).output;
}

function rowsOf(data: Float32Array, columns: number): Matrix {
  return view(Float64Array.from(data), data.length / columns, columns);
}

function valuesOf(matrix: Matrix): Float32Array {
  return Float32Array.from(matrix.data);
}
