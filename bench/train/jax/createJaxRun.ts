import { grad, jit, numpy as np, tree, type Array as JaxArray } from '@jax-js/jax';
import { latentBatch, mixBatch, realBatch } from '@/train/batches.ts';
import { initialWeights } from '@/train/initialWeights.ts';
import { criticSizes, generatorSizes } from '@/train/netSizes.ts';
import type { TrainSpec } from '@/train/spec.ts';
import { flatWeights, forward, jaxNet, type JaxNet } from './net.ts';
import { stepped, untrained, type Trained } from './optimizer.ts';

/** A run on the default device of jax-js. */
export interface JaxRun {
  criticStep(): void;
  generatorStep(): void;
  /** Resolves when all that was asked for is computed. */
  done(): Promise<unknown>;
  weights(): Promise<{ readonly generator: Float32Array; readonly critic: Float32Array }>;
  generate(latent: Float32Array): Promise<Float32Array>;
  dispose(): void;
}

/**
 * WGAN training in jax-js: each whole update is one `jit`, its gradients `grad`, nested for the penalty. It reads the
 * batches of `batches.ts`, so that it can be held against the rest.
 */
export function createJaxRun(spec: TrainSpec): JaxRun {
  if (spec.objective !== 'wgan' && spec.objective !== 'wgan-gp') {
    throw new RangeError(
      `The jax-js peer trains wgan and wgan-gp; the spec's objective is ${spec.objective}.`,
    );
  }
  const sizes = { generator: generatorSizes(spec), critic: criticSizes(spec) };
  let generator = untrained(jaxNet(sizes.generator, initialWeights(spec, 'generator')));
  let critic = untrained(jaxNet(sizes.critic, initialWeights(spec, 'critic')));
  let criticUpdates = 0;
  let generatorUpdates = 0;
  const rows = (data: Float32Array, width: number): JaxArray =>
    np.array(data.slice()).reshape([data.length / width, width]);
  const noise = (use: 'critic' | 'generator', k: number): JaxArray =>
    rows(latentBatch(spec, use, k), spec.latentDim);

  /** Mean (‖∇f(x̂)‖ − 1)²; the gradient's square root is of at least a tiny number, for at 0 its slope is infinite. */
  const penaltyOf = (net: JaxNet, between: JaxArray): JaxArray => {
    const slopes = grad((points: JaxArray) => np.sum(forward(net, points)))(between);
    return np.mean(np.square(np.sqrt(np.sum(np.square(slopes), 1).add(1e-20)).sub(1)));
  };
  const criticLoss = (net: JaxNet, real: JaxArray, fake: JaxArray, mix: JaxArray): JaxArray => {
    const between = mix.ref.mul(real.ref).add(mix.neg().add(1).mul(fake.ref));
    const penalty =
      spec.objective === 'wgan-gp' ? penaltyOf(tree.ref(net), between).mul(spec.lambda) : np.array(0);
    if (spec.objective === 'wgan') between.dispose();
    const onReal = np.mean(forward(tree.ref(net), real));
    return penalty.add(np.mean(forward(net, fake))).sub(onReal);
  };
  const trainCritic = jit(
    (
      before: Trained,
      ofGenerator: JaxNet,
      real: JaxArray,
      latent: JaxArray,
      mix: JaxArray,
      step: JaxArray,
    ) => {
      const fake = forward(ofGenerator, latent);
      const gradients = grad(criticLoss)(tree.ref(before.net), real, fake, mix);
      const after = stepped(spec.criticOptimizer, before, gradients, step);
      if (spec.objective !== 'wgan') return after;
      return { ...after, net: after.net.map((weights) => np.clip(weights, -spec.clip, spec.clip)) };
    },
  );
  const generatorLoss = (net: JaxNet, ofCritic: JaxNet, latent: JaxArray): JaxArray =>
    np.mean(forward(ofCritic, forward(net, latent))).neg();
  const trainGenerator = jit((before: Trained, ofCritic: JaxNet, latent: JaxArray, step: JaxArray) => {
    const gradients = grad(generatorLoss)(tree.ref(before.net), ofCritic, latent);
    return stepped(spec.generatorOptimizer, before, gradients, step);
  });

  return {
    criticStep() {
      const k = criticUpdates;
      const [real, mix] = [rows(realBatch(spec, k), 2), rows(mixBatch(spec, k), 1)];
      criticUpdates += 1;
      const step = np.array(criticUpdates);
      critic = trainCritic(critic, tree.ref(generator.net), real, noise('critic', k), mix, step);
    },
    generatorStep() {
      const k = generatorUpdates;
      generatorUpdates += 1;
      const step = np.array(generatorUpdates);
      generator = trainGenerator(generator, tree.ref(critic.net), noise('generator', k), step);
    },
    done: () => Promise.all([...generator.net, ...critic.net].map((weights) => weights.blockUntilReady())),
    async weights() {
      return {
        generator: await flatWeights(sizes.generator, generator.net),
        critic: await flatWeights(sizes.critic, critic.net),
      };
    },
    async generate(latent) {
      const points = forward(tree.ref(generator.net), rows(latent, spec.latentDim));
      return Float32Array.from(await points.flatten().data());
    },
    dispose() {
      for (const { net, first, second } of [generator, critic]) tree.dispose([net, first, second]);
      trainCritic.dispose();
      trainGenerator.dispose();
    },
  };
}
