import { latentBatch, mixBatch, realBatch } from '@/train/batches.ts';
import type { EngineState, Vector } from '@/train/engine.ts';
import { mlpLayout } from '@/train/mlpLayout.ts';
import { criticSizes, generatorSizes } from '@/train/netSizes.ts';
import type { TrainSpec } from '@/train/spec.ts';

type Rows = readonly (readonly number[])[];

/**
 * How near any hidden unit comes to its activation's kink at any row of the batch of an update made from `state`: the
 * least |Σ h·w + b| relative to Σ |h·w| + |b|.
 *
 * At a kink float32 and float64 may land on different sides, and the gradient then differs by a whole unit's share, not by
 * a rounding.
 */
export function distanceToKink(spec: TrainSpec, state: EngineState, updated: 'critic' | 'generator'): number {
  const k = updated === 'critic' ? state.criticUpdates : state.generatorUpdates;
  const latent = rowsOf(latentBatch(spec, updated, k), spec.latentDim);
  const made = run(state.generator, generatorSizes(spec), latent, 0);
  const slope = spec.critic.activation === 'relu' ? 0 : 0.2;
  const real = updated === 'critic' ? rowsOf(realBatch(spec, k), 2) : [];
  const mix = mixBatch(spec, k);
  const mixed = real.map((row, i) => row.map((x, j) => mix[i]! * x + (1 - mix[i]!) * made.output[i]![j]!));
  const judged = run(state.critic, criticSizes(spec), [...real, ...made.output, ...mixed], slope);
  return Math.min(made.nearest, judged.nearest);
}

function run(
  weights: Vector,
  sizes: readonly number[],
  batch: Rows,
  slope: number,
): { readonly output: Rows; readonly nearest: number } {
  let rows = batch;
  let nearest = Infinity;
  mlpLayout(sizes).layers.forEach((layer, l) => {
    const isHidden = l < sizes.length - 2;
    rows = rows.map((row) =>
      Array.from({ length: layer.outputs }, (_, unit) => {
        const start = layer.weights + unit * layer.inputs;
        const terms = row.map((h, i) => h * weights[start + i]!);
        const z = terms.reduce((sum, term) => sum + term, weights[layer.biases + unit]!);
        if (!isHidden) return z;
        const size = terms.reduce(
          (sum, term) => sum + Math.abs(term),
          Math.abs(weights[layer.biases + unit]!),
        );
        // A unit that gets nothing is 0 in any precision.
        if (size > 0) nearest = Math.min(nearest, Math.abs(z) / size);
        return z > 0 ? z : slope * z;
      }),
    );
  });
  return { output: rows, nearest };
}

function rowsOf(flat: Float32Array, columns: number): Rows {
  return Array.from({ length: flat.length / columns }, (_, i) =>
    Array.from(flat.subarray(i * columns, (i + 1) * columns)),
  );
}
