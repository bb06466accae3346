import { displayFixed, displayReal } from '@/train/batches.ts';
import type { EngineState } from '@/train/engine.ts';
import { OBJECTIVES } from '@/train/losses/objectives.ts';
import { criticBatch } from '@/train/metrics/criticBatch.ts';
import { histogram } from '@/train/metrics/histogram.ts';
import { interpolateSlopes } from '@/train/metrics/interpolateSlopes.ts';
import { lossSweep } from '@/train/metrics/lossSweep.ts';
import { restoredCritic } from '@/train/metrics/restoredCritic.ts';
import { rowsOf } from '@/train/metrics/rowsOf.ts';
import { weightHistograms } from '@/train/metrics/weightHistograms.ts';
import { mlpLayout } from '@/train/mlpLayout.ts';
import { criticSizes } from '@/train/netSizes.ts';
import { forward } from '@/train/reference/forward.ts';
import type { CriticSpec } from '@/train/spec.ts';
import type { Measured, Weights } from './Critic.ts';
import { POINTS } from './grid.ts';

type Critic = ReturnType<typeof restoredCritic>;

/** Of twelve layers the gradients are asked for, of three the estimate and the slope. */
const DEEP = 12;
/** A gradient's size hardly depends on the points; 32 of them leave the page time for its reader. */
const FEW = 16;
/** Odd, so that 0 has a cell. */
const BINS = 41;
/** Free weights are drawn to this many times what 99 of 100 stay within, so that one sees where they end. */
const MARGIN = 1.4;

/** All that the figure says of a critic but its field, in float64, from a snapshot of its run. */
export function measureCritic(spec: CriticSpec, state: EngineState): Measured {
  const isDeep = spec.critic.hidden.length >= DEEP;
  const critic = restoredCritic(spec, state);
  return {
    updates: state.criticUpdates,
    estimate: isDeep ? NaN : estimateOf(spec, critic),
    slope: isDeep ? { mean: NaN, sd: NaN } : interpolateSlopes(spec, state),
    weights: weightsOf(spec, state),
    gradients: isDeep ? gradientsOf(spec, state, critic) : [],
  };
}

/** Mean f over the drawn real points less that over the drawn generated ones: what is to be compared with their W₁. */
function estimateOf(spec: CriticSpec, critic: Critic): number {
  const mean = (points: Float32Array): number =>
    forward(critic, rowsOf(points, 2)).output.data.reduce((sum, value) => sum + value, 0) / POINTS;
  return mean(displayReal(spec, POINTS)) - mean(displayFixed(spec, POINTS));
}

function gradientsOf(spec: CriticSpec, state: EngineState, critic: Critic): readonly number[] {
  const batch = criticBatch({ ...spec, batchSize: FEW }, state);
  return lossSweep(critic, OBJECTIVES[spec.objective], batch).map(({ log10Activations }) => log10Activations);
}

function weightsOf(spec: CriticSpec, state: EngineState): Weights {
  // Before the first update nothing is clipped yet.
  return OBJECTIVES[spec.objective].clips && state.criticUpdates > 0
    ? clippedWeights(spec, state)
    : freeWeights(spec, state);
}

function clippedWeights(spec: CriticSpec, state: EngineState): Weights {
  const layers = weightHistograms(spec, state, BINS);
  const sizes = layers.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return {
    reach: spec.clip,
    counts: Array.from({ length: BINS }, (_, bin) =>
      layers.reduce((sum, { counts }) => sum + (counts[bin] ?? 0), 0),
    ),
    outside: 0,
    shareAtBound: layers.reduce((sum, { shareAtBound }, l) => sum + shareAtBound * (sizes[l] ?? 0), 0) / all,
  };
}

/** A first layer of two inputs begins many times as wide as the others: the widest few weights are left out of the picture. */
function freeWeights(spec: CriticSpec, { critic }: EngineState): Weights {
  const weights = mlpLayout(criticSizes(spec)).layers.flatMap((layer) =>
    Array.from(critic.subarray(layer.weights, layer.biases)),
  );
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const most = sizes[Math.ceil(0.99 * sizes.length) - 1] ?? 0;
  const reach = Number((MARGIN * most).toPrecision(2)) || 1;
  const drawn = weights.filter((weight) => Math.abs(weight) <= reach);
  return {
    reach,
    counts: histogram(drawn, -reach, reach, BINS).counts,
    outside: weights.length - drawn.length,
    shareAtBound: NaN,
  };
}
