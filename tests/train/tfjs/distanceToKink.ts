import { latentBatch } from '@/train/batches.ts';
import type { EngineState } from '@/train/engine.ts';
import { forward, weightsOf, type Mlp } from '@/train/reference/forward.ts';
import { criticBatch } from '@/train/metrics/criticBatch.ts';
import { rowsOf } from '@/train/metrics/rowsOf.ts';
import type { Matrix } from '@/train/reference/matrix.ts';
import { createTrainedNet, type TrainedNet } from '@/train/reference/trainedNet.ts';
import { isCriticSpec, type RunSpec } from '@/train/spec.ts';

/**
 * How near any hidden unit comes to its activation's kink at any row of the batch of an update made from `state`: the
 * least |Σ h·w + b| relative to Σ |h·w| + |b|. Infinity for nets that have none.
 *
 * At a kink float32 and float64 may land on different sides, and the gradient then differs by a whole unit's share, not by
 * a rounding.
 */
export function distanceToKink(spec: RunSpec, state: EngineState, updated: 'critic' | 'generator'): number {
  const critic = createTrainedNet(spec, 'critic');
  critic.restore(state.critic, state.criticOptimizer, state.spectral ?? []);
  if (updated === 'critic') critic.begin();
  const judge = (points: Matrix): number => nearest(critic, points);
  const judged =
    updated === 'critic' ? Object.values<Matrix>({ ...criticBatch(spec, state) }).map(judge) : [];
  // A fixed generator has no units.
  if (isCriticSpec(spec)) return Math.min(...judged);
  const generator = createTrainedNet(spec, 'generator');
  generator.restore(state.generator, state.generatorOptimizer, []);
  const latent = rowsOf(latentBatch(spec, updated, updatesOf(state, updated)), spec.latentDim);
  if (updated === 'generator') judged.push(judge(forward(generator.net(), latent).output));
  return Math.min(nearest(generator, latent), ...judged);
}

const updatesOf = (state: EngineState, updated: 'critic' | 'generator'): number =>
  updated === 'critic' ? state.criticUpdates : state.generatorUpdates;

function nearest(trained: TrainedNet, points: Matrix): number {
  const net = trained.net();
  const { activation } = net.activation;
  if (activation === 'tanh' || activation === 'softplus') return Infinity;
  const hidden = forward(net, points).inputs.slice(0, -1);
  return Math.min(...hidden.map((input, l) => nearestOfLayer(net, l, input)));
}

function nearestOfLayer(net: Mlp, l: number, { data, rows }: Matrix): number {
  const { inputs, outputs, biases } = net.layout.layers[l]!;
  const { offset } = weightsOf(net, l);
  let least = Infinity;
  for (let row = 0; row < rows; row += 1) {
    for (let unit = 0; unit < outputs; unit += 1) {
      const bias = net.weights[biases + unit]!;
      let [z, size] = [bias, Math.abs(bias)];
      for (let i = 0; i < inputs; i += 1) {
        const term = data[row * inputs + i]! * net.weights[offset + unit * inputs + i]!;
        z += term;
        size += Math.abs(term);
      }
      // A unit that gets nothing is 0 in any precision.
      if (size > 0) least = Math.min(least, Math.abs(z) / size);
    }
  }
  return least;
}
