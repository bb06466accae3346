import { displayLatent, displayReal } from '@/train/batches.ts';
import { createDataset } from '@/train/datasets/createDataset.ts';
import { gridPoints } from '@/train/gridPoints.ts';
import { coverage } from '@/train/metrics/coverage.ts';
import { exactW1 } from '@/train/metrics/exactW1.ts';
import { forward } from '@/train/reference/forward.ts';
import { view } from '@/train/reference/matrix.ts';
import { createTrainedNet } from '@/train/reference/trainedNet.ts';
import type { TrainSpec } from '@/train/spec.ts';
import type { Picture } from './Picture.ts';
import { FIELD } from './frameRequest.ts';
import { structureOf } from './structureOf.ts';

/** The pictures of the latest few specs: moving a slider that changes no weight must not solve the assignment again. */
const seen = new Map<string, Picture>();
const MOST_SEEN = 8;

/** A run at iteration 0, in float64: `count` points of the data, as many of what the untrained generator makes of noise, and the untrained critic's field. */
export function untrained(spec: TrainSpec, count: number): Picture {
  const key = `${count} ${structureOf(spec)}`;
  const known = seen.get(key);
  if (known) return known;
  const picture = compute(spec, count);
  const [oldest] = seen.keys();
  if (oldest !== undefined && seen.size >= MOST_SEEN) seen.delete(oldest);
  seen.set(key, picture);
  return picture;
}

function compute(spec: TrainSpec, count: number): Picture {
  const real = displayReal(spec, count);
  const samples = through(spec, 'generator', displayLatent(spec, count), spec.latentDim);
  return {
    iteration: 0,
    criticUpdates: 0,
    generatorUpdates: 0,
    criticLoss: NaN,
    generatorLoss: NaN,
    criticEstimate: NaN,
    gradientNormMean: NaN,
    w1: exactW1(samples, real),
    w1Iteration: 0,
    ...coverage(createDataset(spec.dataset), samples),
    stepsPerSecond: 0,
    samples,
    real,
    field: through(spec, 'critic', gridPoints(FIELD), 2),
  };
}

/** What a net at its initial weights makes of points laid end to end. */
function through(
  spec: TrainSpec,
  which: 'generator' | 'critic',
  points: Float32Array,
  dimension: number,
): Float32Array {
  const rows = view(Float64Array.from(points), points.length / dimension, dimension);
  return Float32Array.from(forward(createTrainedNet(spec, which).net(), rows).output.data);
}
