import type { EngineState, OptimizerState, Vector } from '@/train/engine.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { isCriticSpec, type OptimizerSpec, type RunSpec } from '@/train/spec.ts';
import { gradientForce } from './gradientForce.ts';
import { distanceToKink } from './distanceToKink.ts';

export type Updated = 'critic' | 'generator';

/** How far an engine's update strays from the reference's, in units of what float32 rounding explains: at most 1 is right. */
export interface Disagreement {
  readonly first: number;
  readonly second: number;
  readonly weights: number;
  /** Of the singular directions, where the objective has them. */
  readonly spectral: number;
  /** Largest change of the net that the update must not touch; 0 is right. */
  readonly frozen: number;
}

/**
 * Float32 has 24 bits, so each product and sum is off by up to 2⁻²⁴ of its size. A gradient component is a sum over a
 * batch and, through the layers, over all units, of terms that partly cancel. 32 such roundings of the largest component
 * are allowed: 8 are seen in WebAssembly and WebGL, and a GPU may divide and take exponentials a few roundings off. The
 * singular directions are such sums too, with a largest component near 1.
 */
const GRADIENT_ERROR = 32 * 2 ** -24;

/** A sum of some 64 products in float32 is off by about 1e-7 of their sizes; ten times that is clear of it. */
const KINK = 1e-6;

/**
 * Makes the same update as an engine did, from the same state `before`, in float64, and compares with its state `after`.
 *
 * The optimiser's vectors are compared relative to their largest component, or to the force with which real and generated
 * points pull apart where that is larger. The weights move by η·m̂/(√v̂ + ε), so an
 * error of the gradient grows by 1/(√v̂ + ε) there: components whose gradient is mere rounding may differ by a whole step.
 * Null where a unit stands on its kink, for then there are two right answers.
 */
export async function disagreement(
  spec: RunSpec,
  before: EngineState,
  after: EngineState,
  updated: Updated,
): Promise<Disagreement | null> {
  if (distanceToKink(spec, before, updated) < KINK) return null;
  const reference = createReferenceEngine(spec);
  reference.restore(before);
  if (updated === 'critic') reference.criticStep();
  else reference.generatorStep();
  const expected = await reference.state();
  const force = updated === 'critic' ? gradientForce(spec, before) : 0;
  const frozen = updated === 'critic' ? 'generator' : 'critic';
  const optimizer = updated === 'critic' ? 'criticOptimizer' : 'generatorOptimizer';
  const moments = { expected: expected[optimizer], got: after[optimizer] };
  if (moments.got.step !== moments.expected.step) throw new Error('The optimisers count differently.');
  return {
    first: worst(moments.expected.first, moments.got.first, firstError(moments.expected, force)),
    second: worst(moments.expected.second, moments.got.second, secondError(moments.expected, force)),
    spectral: worst(expected.spectral ?? [], after.spectral ?? [], () => GRADIENT_ERROR),
    weights: worst(expected[updated], after[updated], weightError(spec, before, expected, updated, force)),
    frozen: worst(before[frozen], after[frozen], () => 1),
  };
}

/** A fixed generator has none, and is never updated. */
function optimizerOf(spec: RunSpec, updated: Updated): OptimizerSpec {
  return updated === 'critic' || isCriticSpec(spec) ? spec.criticOptimizer : spec.generatorOptimizer;
}

/** The same allowance for every component: that of the largest. */
function firstError({ first }: OptimizerState, force: number): () => number {
  const allowed = GRADIENT_ERROR * Math.max(largest(first), force);
  return () => allowed;
}

/** A square is off by twice its root times the root's error. */
function secondError({ second }: OptimizerState, force: number): () => number {
  const allowed = GRADIENT_ERROR * Math.max(largest(second), 2 * Math.sqrt(largest(second)) * force);
  return () => allowed;
}

function weightError(
  spec: RunSpec,
  before: EngineState,
  expected: EngineState,
  updated: Updated,
  force: number,
): (i: number) => number {
  const key = updated === 'critic' ? 'criticOptimizer' : 'generatorOptimizer';
  const optimizer = optimizerOf(spec, updated);
  const { step, first, second } = expected[key];
  const [from, to] = [before[updated], expected[updated]];
  // The weights themselves are rounded once after the update.
  const rounding = (i: number): number => 2 ** -23 * Math.max(Math.abs(from[i]!), Math.abs(to[i]!));
  if (optimizer.kind === 'sgd') {
    const moved = largest(Float64Array.from(to, (weight, i) => weight - from[i]!));
    return (i) => rounding(i) + GRADIENT_ERROR * Math.max(moved, optimizer.learningRate * force);
  }
  const gradient = optimizer.kind === 'adam' ? largest(first) : Math.sqrt(largest(second));
  const correction = optimizer.kind === 'adam' ? 1 - optimizer.beta2 ** step : 1;
  // Two errors of that size meet: one in the numerator, one under the root.
  const error = 4 * optimizer.learningRate * GRADIENT_ERROR * Math.max(gradient, force);
  return (i) => rounding(i) + error / (Math.sqrt(second[i]! / correction) + optimizer.epsilon);
}

function worst(expected: ArrayLike<number>, got: ArrayLike<number>, allowed: (i: number) => number): number {
  if (expected.length !== got.length)
    throw new Error(`Lengths differ: ${expected.length} and ${got.length}.`);
  let most = 0;
  for (let i = 0; i < expected.length; i += 1) {
    const off = Math.abs(expected[i]! - got[i]!);
    // NaN has to fail, and 0/0 is agreement.
    if (off !== 0) most = Math.max(most, off / allowed(i));
    if (Number.isNaN(off)) return Infinity;
  }
  return most;
}

function largest(vector: Vector): number {
  return Float64Array.from(vector).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
