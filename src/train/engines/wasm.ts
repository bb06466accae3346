import type { Engine, EngineState, UpdateStats } from '../engine.ts';
import { initialWeights } from '../initialWeights.ts';
import { noGenerator } from '../noGenerator.ts';
import { OBJECTIVES } from '../losses/objectives.ts';
import { applyLive, dimensionOf, isCriticSpec, type RunSpec } from '../spec.ts';
import { initialSpectral } from '../spectral/initialSpectral.ts';
import { requireLength } from './requireLength.ts';
import { CRITIC, define, defineLive, GENERATOR } from './wasm/define.ts';
import { netMemory } from './wasm/netMemory.ts';
import { startProgram, type Program } from './wasm/Program.ts';
import { supports } from './wasm/supports.ts';
import type { WasmBuild } from './wasm/WasmBuild.ts';

/**
 * GAN training in WebAssembly SIMD, float32: noise, batches, both updates and readings in one kernel
 * (src/train/engines/wasm/assembly), of which this file is the handle.
 *
 * `module` comes from `loadModule(build)`. The noise equals `batches.ts` bit for bit. With `wasm-simd` so does every
 * weight from machine to machine. Throws a `RangeError` for a spec that `supports` refuses.
 */
export function createWasmEngine(initial: RunSpec, module: WebAssembly.Module, build: WasmBuild): Engine {
  const supported = supports(initial);
  if (supported !== true) throw new RangeError(supported);
  let spec = initial;
  const dimension = dimensionOf(spec.dataset);
  const program = startProgram(module);
  define(program, spec);
  const generator = netMemory(program, spec, 'generator');
  const critic = netMemory(program, spec, 'critic');
  const spectral = (): Float32Array =>
    program.float32(program.call('spectral'), program.call('spectralLength'));

  function restore(state: EngineState): void {
    const directions = spectral();
    requireLength('spectral', state.spectral ?? new Float32Array(), directions.length);
    generator.write(state.generator, state.generatorOptimizer);
    critic.write(state.critic, state.criticOptimizer);
    directions.set(state.spectral ?? []);
    program.call(
      'resume',
      state.criticUpdates,
      state.generatorUpdates,
      state.criticOptimizer.step,
      state.generatorOptimizer.step,
    );
  }

  restore({
    generator: isCriticSpec(spec) ? generator.weights() : initialWeights(spec, 'generator'),
    critic: initialWeights(spec, 'critic'),
    generatorOptimizer: { ...generator.moments(), step: 0 },
    criticOptimizer: { ...critic.moments(), step: 0 },
    spectral: initialSpectral(spec),
    criticUpdates: 0,
    generatorUpdates: 0,
  });

  return {
    id: 'wasm',
    backend: build,
    criticStep: () => void program.call('criticStep'),
    generatorStep() {
      if (isCriticSpec(spec)) throw noGenerator('generatorStep');
      program.call('generatorStep');
    },
    setLive(fields) {
      spec = applyLive(spec, fields);
      defineLive(program, spec);
    },
    stats: () => Promise.resolve(statsOf(program, spec)),
    async generate(latent) {
      if (isCriticSpec(spec)) throw noGenerator('generate');
      return evaluate(program, GENERATOR, latent, spec.latentDim, dimension);
    },
    criticValues: (points) => Promise.resolve(evaluate(program, CRITIC, points, dimension, 1)),
    state: () =>
      Promise.resolve({
        generator: generator.weights(),
        critic: critic.weights(),
        generatorOptimizer: generator.moments(),
        criticOptimizer: critic.moments(),
        ...(spec.objective === 'wgan-sn' ? { spectral: spectral().slice() } : {}),
        criticUpdates: program.call('criticUpdates'),
        generatorUpdates: program.call('generatorUpdates'),
      }),
    restore,
    dispose: () => undefined,
    numTensors: () => 0,
  };
}

function statsOf(program: Program, spec: RunSpec): UpdateStats {
  return {
    criticLoss: program.call('criticLoss'),
    generatorLoss: program.call('generatorLoss'),
    criticEstimate: OBJECTIVES[spec.objective].estimates ? program.call('criticEstimate') : NaN,
    gradientNormMean: program.call('gradientNormMean'),
  };
}

/** A net's outputs for rows laid end to end, as many at a time as the kernel takes. */
function evaluate(
  program: Program,
  which: number,
  rows: Float32Array,
  inputs: number,
  outputs: number,
): Float32Array {
  const most = program.call('blockRows');
  const at = program.call('exchangeAt');
  const count = rows.length / inputs;
  const made = new Float32Array(count * outputs);
  for (let start = 0; start < count; start += most) {
    const end = Math.min(start + most, count);
    program.float32(at, (end - start) * inputs).set(rows.subarray(start * inputs, end * inputs));
    program.call('evaluate', which, end - start);
    made.set(program.float32(at, (end - start) * outputs), start * outputs);
  }
  return made;
}
