import { latentBatch, mixBatch, realBatch } from '@/train/batches.ts';
import { initialWeights } from '@/train/initialWeights.ts';
import { OBJECTIVES } from '@/train/losses/objectives.ts';
import { criticGradient } from '@/train/reference/criticGradient.ts';
import { forward } from '@/train/reference/forward.ts';
import { generatorGradient } from '@/train/reference/generatorGradient.ts';
import { view } from '@/train/reference/matrix.ts';
import { createTrainedNet } from '@/train/reference/trainedNet.ts';
import type { TrainSpec } from '@/train/spec.ts';
import { initialSpectral } from '@/train/spectral/initialSpectral.ts';

/** A fixed batch, the weights before the first update, and what the float64 reference makes of them. */
export interface LossCase {
  readonly generator: readonly number[];
  readonly critic: readonly number[];
  readonly spectral: readonly number[];
  readonly latent: readonly number[];
  readonly real: readonly number[];
  readonly mix: readonly number[];
  readonly losses: readonly [critic: number, generator: number];
}

/** The first batch of a spec; three times the initial weights, so that slopes lie on both sides of 1. */
export function expectedLosses(spec: TrainSpec): LossCase {
  const rule = OBJECTIVES[spec.objective];
  const grown = (net: 'generator' | 'critic') =>
    Float64Array.from(initialWeights(spec, net), (weight, i) => 3 * weight + 0.01 * Math.sin(i));
  const [generator, critic] = (['generator', 'critic'] as const).map((which) => {
    const net = createTrainedNet(spec, which);
    const none = { step: 0, first: net.moments().first, second: net.moments().second };
    net.restore(grown(which), none, which === 'critic' ? initialSpectral(spec) : []);
    return net.net();
  });
  if (!generator || !critic) throw new Error('There are two nets.');
  const latent = Float64Array.from(latentBatch(spec, 'critic', 0));
  const real = Float64Array.from(realBatch(spec, 0));
  const mix = Float64Array.from(mixBatch(spec, 0));
  const rows = (data: Float64Array, width: number) => view(data, data.length / width, width);
  const fake = forward(generator, rows(latent, spec.latentDim)).output;
  const penalty = rule.penalises ? { mix, lambda: spec.lambda, kind: spec.penalty } : null;
  return {
    generator: [...grown('generator')],
    critic: [...grown('critic')],
    spectral: [...initialSpectral(spec)],
    latent: [...latent],
    real: [...real],
    mix: [...mix],
    losses: [
      criticGradient(critic, rule, rows(real, 2), fake, penalty).loss,
      generatorGradient(generator, critic, rule, rows(latent, spec.latentDim)).loss,
    ],
  };
}
