import '@tensorflow/tfjs-core/dist/register_all_gradients.js';
import { add, clipByValue, dispose, grad, mean, mul, neg, sqrt, square } from '@tensorflow/tfjs-core';
import { sub, sum, tensor2d, tidy, type Scalar, type Tensor } from '@tensorflow/tfjs-core';
import { latentBatch, mixBatch, realBatch } from '@/train/batches.ts';
import { initialWeights } from '@/train/initialWeights.ts';
import { criticSizes, generatorSizes } from '@/train/netSizes.ts';
import type { TrainSpec } from '@/train/spec.ts';
import { createNaiveNet, type NaiveNet } from './net.ts';
import { createOptimizer } from './optimizer.ts';

/** A run on whichever tfjs backend is set when its functions are called. */
export interface NaiveRun {
  criticStep(): void;
  generatorStep(): void;
  readonly generator: NaiveNet;
  readonly critic: NaiveNet;
  generate(latent: Float32Array): Promise<Float32Array>;
  dispose(): void;
}

/**
 * WGAN training in tfjs as browser GANs write it: variables, `minimize`, and for the penalty a `tf.grad` inside the loss,
 * of which tfjs takes the gradient again. It reads the batches of `batches.ts`, so that it can be held against the rest.
 */
export function createNaiveRun(spec: TrainSpec): NaiveRun {
  if (spec.objective !== 'wgan' && spec.objective !== 'wgan-gp') {
    throw new RangeError(`The baseline trains wgan and wgan-gp; the spec's objective is ${spec.objective}.`);
  }
  const generator = createNaiveNet(generatorSizes(spec), initialWeights(spec, 'generator'));
  const critic = createNaiveNet(criticSizes(spec), initialWeights(spec, 'critic'));
  const ofCritic = createOptimizer(spec.criticOptimizer);
  const ofGenerator = createOptimizer(spec.generatorOptimizer);
  let criticUpdates = 0;
  let generatorUpdates = 0;
  const rows = (data: Float32Array, width: number): Tensor => tensor2d(data, [data.length / width, width]);
  const noise = (use: 'critic' | 'generator', k: number): Tensor =>
    rows(latentBatch(spec, use, k), spec.latentDim);

  /** Mean (‖∇f(x̂)‖ − 1)² over the points between real and generated ones. */
  function penalty(real: Tensor, fake: Tensor): Tensor {
    const mix = rows(mixBatch(spec, criticUpdates), 1);
    const between = add(mul(mix, real), mul(sub(1, mix), fake));
    const slopes = grad((points: Tensor) => sum(critic.forward(points)))(between);
    return mean(square(sub(sqrt(sum(square(slopes), 1)), 1)));
  }

  return {
    generator,
    critic,
    criticStep() {
      tidy(() => {
        const real = rows(realBatch(spec, criticUpdates), 2);
        const fake = generator.forward(noise('critic', criticUpdates));
        const loss = (): Scalar => {
          const distance: Scalar = sub(mean(critic.forward(real)), mean(critic.forward(fake)));
          if (spec.objective === 'wgan') return neg(distance);
          return sub(mul(spec.lambda, penalty(real, fake)), distance);
        };
        ofCritic.minimize(loss, false, critic.variables);
        if (spec.objective === 'wgan') {
          for (const weights of critic.variables) weights.assign(clipByValue(weights, -spec.clip, spec.clip));
        }
      });
      criticUpdates += 1;
    },
    generatorStep() {
      tidy(() => {
        const loss = (): Scalar =>
          neg(mean(critic.forward(generator.forward(noise('generator', generatorUpdates)))));
        ofGenerator.minimize(loss, false, generator.variables);
      });
      generatorUpdates += 1;
    },
    async generate(latent) {
      const points = tidy(() => generator.forward(rows(latent, spec.latentDim)));
      const values = Float32Array.from(await points.data());
      points.dispose();
      return values;
    },
    dispose() {
      ofCritic.dispose();
      ofGenerator.dispose();
      dispose([...generator.variables, ...critic.variables]);
    },
  };
}
