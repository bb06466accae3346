import type { Engine, Vector } from '../engine.ts';
import type { Backend } from '../engines/Backend.ts';
import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import { createReferenceEngine } from '../reference.ts';
import type { TrainSpec } from '../spec.ts';

/**
 * Largest difference of a weight after two updates, relative to the largest weight. Float32 gives about 1e-7, 16-bit
 * arithmetic about 1e-3.
 */
const TOLERANCE = 1e-5;

/** The spec with plain descent, which shows the gradient itself, and always the same noise. */
function trialOf(spec: TrainSpec): TrainSpec {
  const plain = { kind: 'sgd', learningRate: 0.1, momentum: 0 } as const;
  return { ...spec, seed: 1, clip: 1, generatorOptimizer: plain, criticOptimizer: plain };
}

/**
 * A check that a backend computes a spec rightly: one update of each net must equal the float64 reference's. Throws a
 * `wrong-result` refusal when it does not, for some drivers compute wrongly without an error.
 *
 * The reference is run once, however many backends are checked. The shapes are the spec's own, so a GPU compiles its kernels
 * here.
 */
export function createCheck(spec: TrainSpec): (backend: Backend) => Promise<void> {
  const trial = trialOf(spec);
  let expected: ReturnType<typeof updated> | undefined;
  return async (backend) => {
    expected ??= updated(createReferenceEngine(trial));
    const engine = backend.createEngine(trial);
    try {
      requireEqual(await updated(engine), await expected, backend);
    } finally {
      engine.dispose();
    }
  };
}

interface Nets {
  readonly critic: Vector;
  readonly generator: Vector;
}

function requireEqual(got: Nets, expected: Nets, { backend }: Backend): void {
  const off = Math.max(
    difference(got.critic, expected.critic),
    difference(got.generator, expected.generator),
  );
  // Not `off > TOLERANCE`: NaN is wrong too.
  if (!(off <= TOLERANCE)) {
    throw new DeviceRefusal('wrong-result', `${backend} differs from the reference by ${off}.`);
  }
}

async function updated(engine: Engine): Promise<Nets> {
  engine.criticStep();
  engine.generatorStep();
  return engine.state();
}

function difference(got: Vector, expected: Vector): number {
  let [most, scale] = [0, 0];
  for (let i = 0; i < expected.length; i += 1) {
    most = Math.max(most, Math.abs(got[i]! - expected[i]!));
    scale = Math.max(scale, Math.abs(expected[i]!));
  }
  return most / scale;
}
