import type { Engine, Vector } from '../engine.ts';
import type { Backend } from '../engines/Backend.ts';
import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import { initialWeights } from '../initialWeights.ts';
import { mlpLayout } from '../mlpLayout.ts';
import { createReferenceEngine } from '../reference.ts';
import { sizesOf } from '../sizesOf.ts';
import { isCriticSpec, type RunSpec } from '../spec.ts';
import { updateError } from './updateError.ts';

/** Weights times points of a batch: what float64 does in a moment, and more than any net of default size has. */
const MOST_WORK = 2e7;

/**
 * The spec with plain descent, which shows the gradient itself, and always the same noise. The batch is the spec's own
 * unless the nets are so large that the reference would keep the reader waiting.
 */
function trialOf(spec: RunSpec): RunSpec {
  const plain = { kind: 'sgd', learningRate: 0.1, momentum: 0 } as const;
  const lengths = netsOf(spec).map((net) => mlpLayout(sizesOf(spec, net)).length);
  const batchSize = Math.min(spec.batchSize, Math.ceil(MOST_WORK / Math.max(...lengths)));
  const trial = { batchSize, seed: 1, clip: 1, criticOptimizer: plain };
  return isCriticSpec(spec) ? { ...spec, ...trial } : { ...spec, ...trial, generatorOptimizer: plain };
}

/** The nets that learn. */
function netsOf(spec: RunSpec): readonly ('critic' | 'generator')[] {
  return isCriticSpec(spec) ? ['critic'] : ['critic', 'generator'];
}

/**
 * A check that a backend computes a spec rightly: one update of each net must equal the float64 reference's. Throws a
 * `wrong-result` refusal when it does not, for some drivers compute wrongly without an error.
 *
 * The reference is run once, however many backends are checked. The nets are the spec's own, so a GPU compiles most of its
 * kernels here.
 */
export function createCheck(spec: RunSpec): (backend: Backend) => Promise<void> {
  const trial = trialOf(spec);
  let expected: ReturnType<typeof updated> | undefined;
  return async (backend) => {
    expected ??= updated(trial, createReferenceEngine(trial));
    const engine = backend.createEngine(trial);
    try {
      requireEqual(trial, await updated(trial, engine), await expected, backend);
    } finally {
      engine.dispose();
    }
  };
}

interface Nets {
  readonly critic: Vector;
  readonly generator: Vector;
}

function requireEqual(trial: RunSpec, got: Nets, expected: Nets, { backend }: Backend): void {
  for (const net of netsOf(trial)) {
    const error = updateError(initialWeights(trial, net), got[net], expected[net]);
    // Not `error > 1`: NaN is wrong too.
    if (!(error <= 1)) {
      throw new DeviceRefusal(
        'wrong-result',
        `${backend}: the update of the ${net} is off by ${error} times what rounding explains.`,
      );
    }
  }
}

async function updated(trial: RunSpec, engine: Engine): Promise<Nets> {
  engine.criticStep();
  if (!isCriticSpec(trial)) engine.generatorStep();
  return engine.state();
}
