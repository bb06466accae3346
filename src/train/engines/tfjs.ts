import { memory, tensor2d, tidy, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Engine } from '../engine.ts';
import { initialWeights } from '../initialWeights.ts';
import { criticSizes, generatorSizes } from '../netSizes.ts';
import { noGenerator } from '../noGenerator.ts';
import { noMoments, requireNoGenerator } from '../noMoments.ts';
import { initialSpectral } from '../spectral/initialSpectral.ts';
import { applyLive, isCriticSpec, type NetSpec, type RunSpec } from '../spec.ts';
import { criticUpdate } from './tfjs/criticUpdate.ts';
import type { Device } from './tfjs/Device.ts';
import { forward } from './tfjs/forward.ts';
import { generatorUpdate } from './tfjs/generatorUpdate.ts';
import { createNet, type Net, type NetState } from './tfjs/net.ts';
import { createOutputs } from './tfjs/outputs.ts';
import { supports } from './tfjs/supports.ts';

/** Most nets have no singular directions. */
const NONE = new Float32Array(0);

/**
 * GAN training in TensorFlow.js ops with every gradient written out, in float32, on whichever backend `device` is.
 *
 * The mathematics of an update is in `criticUpdate` and `generatorUpdate`; this file keeps count and memory. Noise comes
 * from `batches.ts` alone, so that every engine and backend sees the same. Weights live on the device; a step reads
 * nothing back.
 */
export function createTfjsEngine(initialSpec: RunSpec, device: Device): Engine {
  const supported = supports(initialSpec);
  if (supported !== true) throw new RangeError(supported);
  device.activate();
  const { generator, critic } = createNets(initialSpec);
  const outputs = createOutputs();
  let spec = initialSpec;
  let criticUpdates = 0;
  let generatorUpdates = 0;

  return {
    id: 'tfjs',
    backend: device.backend,
    criticStep() {
      device.activate();
      const { trained, values, norms } = tidy(() => criticUpdate(spec, generator, critic, criticUpdates));
      critic.advance(trained);
      outputs.keepCritic(values, norms, spec);
      criticUpdates += 1;
    },
    generatorStep() {
      const gan = spec;
      if (generator === null || isCriticSpec(gan)) throw noGenerator('generatorStep');
      device.activate();
      const { trained, values } = tidy(() => generatorUpdate(gan, generator, critic, generatorUpdates));
      generator.advance(trained);
      outputs.keepGenerator(values, spec);
      generatorUpdates += 1;
    },
    setLive: (fields) => void (spec = applyLive(spec, fields)),
    stats: () => outputs.stats(),
    async generate(latent) {
      if (generator === null || isCriticSpec(spec)) throw noGenerator('generate');
      return evaluate(device, generator, spec.generator, latent);
    },
    criticValues: (points) => evaluate(device, critic, spec.critic, points),
    async state() {
      const counts = { criticUpdates, generatorUpdates };
      const [g, c] = await Promise.all([generator?.read() ?? NO_GENERATOR(), critic.read()]);
      return {
        generator: g.weights,
        critic: c.weights,
        generatorOptimizer: g.optimizer,
        criticOptimizer: c.optimizer,
        ...(c.spectral.length > 0 ? { spectral: c.spectral } : {}),
        ...counts,
      };
    },
    restore(state) {
      device.activate();
      const { spectral = NONE } = state;
      if (generator === null) requireNoGenerator(state.generator);
      else generator.write({ weights: state.generator, optimizer: state.generatorOptimizer, spectral: NONE });
      critic.write({ weights: state.critic, optimizer: state.criticOptimizer, spectral });
      ({ criticUpdates, generatorUpdates } = state);
      outputs.forget();
    },
    dispose() {
      generator?.dispose();
      critic.dispose();
      outputs.forget();
    },
    numTensors: () => memory().numTensors,
  };
}

const NO_GENERATOR = (): NetState => ({
  weights: new Float32Array(0),
  optimizer: noMoments(),
  spectral: NONE,
});

/** The nets that learn, with their first weights. */
function createNets(spec: RunSpec): { generator: Net | null; critic: Net } {
  return {
    generator: isCriticSpec(spec)
      ? null
      : createNet({
          name: 'generator',
          sizes: generatorSizes(spec),
          weights: initialWeights(spec, 'generator'),
          optimizer: spec.generatorOptimizer,
          spectral: NONE,
        }),
    critic: createNet({
      name: 'critic',
      sizes: criticSizes(spec),
      weights: initialWeights(spec, 'critic'),
      optimizer: spec.criticOptimizer,
      spectral: initialSpectral(spec),
    }),
  };
}

/** The net's output for rows laid end to end, read back. */
async function evaluate(device: Device, net: Net, spec: NetSpec, rows: Float32Array): Promise<Float32Array> {
  device.activate();
  const width = net.layout.layers[0]!.inputs;
  const output = tidy((): Tensor2D => {
    const batch = tensor2d(rows, [rows.length / width, width]);
    return forward(net.layers(), batch, spec).output;
  });
  try {
    return Float32Array.from(await output.data());
  } finally {
    output.dispose();
  }
}
