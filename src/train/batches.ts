import type { Dataset } from '@/math/random/datasets/Dataset.ts';
import { createRng } from '@/math/random/createRng.ts';
import { createDataset } from './datasets/createDataset.ts';
import { createFixed } from './datasets/createFixed.ts';
import { dimensionOf, type CriticSpec, type GanSpec, type RunSpec } from './spec.ts';
import { STREAMS } from './streams.ts';

/** Which update a batch of latent vectors is for; 'display' is the fixed one that the reader sees move. */
export type LatentUse = 'critic' | 'generator' | 'display';

const LATENT_STREAMS = {
  critic: STREAMS.criticLatent,
  generator: STREAMS.generatorLatent,
  display: STREAMS.displayLatent,
} as const satisfies Record<LatentUse, number>;

/** Real points of critic update `k` (from 0) laid end to end, `batchSize` × 2, or × 1 for data on the line. */
export function realBatch(spec: RunSpec, k: number): Float32Array {
  return realPoints(spec, STREAMS.real, k, spec.batchSize);
}

/** Latent vectors, standard normal or uniform on [−1, 1) as the spec says, of update `k` (from 0) laid end to end, `count` × `latentDim`. */
export function latentBatch(
  spec: GanSpec,
  use: LatentUse,
  k: number,
  count: number = spec.batchSize,
): Float32Array {
  const rng = createRng(spec.seed, LATENT_STREAMS[use], k);
  const draw = spec.noise === 'normal' ? rng.normal : () => 2 * rng.uniform() - 1;
  return filled(count * spec.latentDim, draw);
}

/** Mixing weights ε of critic update `k` (from 0), uniform in [0, 1): x̂ = ε·real + (1 − ε)·fake; `batchSize` of them. */
export function mixBatch(spec: RunSpec, k: number): Float32Array {
  const rng = createRng(spec.seed, STREAMS.mix, k);
  return filled(spec.batchSize, rng.uniform);
}

/** Real points that stay the same for a whole run, to be drawn and compared with: `count` × 2, or × 1. */
export function displayReal(spec: RunSpec, count: number): Float32Array {
  return realPoints(spec, STREAMS.displayReal, 0, count);
}

/** Latent vectors that stay the same for a whole run, so that the drawn samples move instead of flicker. */
export function displayLatent(spec: GanSpec, count: number): Float32Array {
  return latentBatch(spec, 'display', 0, count);
}

/** Points of a fixed generator for critic update `k` (from 0), as `realBatch`. */
export function fixedBatch(spec: CriticSpec, k: number, count: number = spec.batchSize): Float32Array {
  return drawn(spec, createFixed(spec), STREAMS.fixed, k, count);
}

/** Points of a fixed generator that stay the same for a whole run, to be drawn and compared with. */
export function displayFixed(spec: CriticSpec, count: number): Float32Array {
  return drawn(spec, createFixed(spec), STREAMS.displayFixed, 0, count);
}

function realPoints(spec: RunSpec, stream: number, k: number, count: number): Float32Array {
  return drawn(spec, createDataset(spec.dataset), stream, k, count);
}

function drawn(spec: RunSpec, law: Dataset, stream: number, k: number, count: number): Float32Array {
  const points = new Float32Array(count * dimensionOf(spec.dataset));
  law.fill(createRng(spec.seed, stream, k), points);
  return points;
}

/** A plain loop: `Float32Array.from` takes about twice as long, and every update waits for it. */
function filled(length: number, draw: () => number): Float32Array {
  const numbers = new Float32Array(length);
  for (let i = 0; i < length; i += 1) numbers[i] = draw();
  return numbers;
}
