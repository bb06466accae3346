import { describe, expect, test } from 'vitest';
import type { EngineState } from '@/train/engine.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { optimizerStep } from '@/train/reference/optimizerStep.ts';
import { defaultSpec } from '@/train/spec.ts';
import type { NetSpec, Objective, OptimizerSpec, Penalty, TrainSpec } from '@/train/spec.ts';
import { iterate } from './iterate.ts';

/** Half the width of a central difference: its error is h² ≈ 1e-12 plus rounding 1e-16/h ≈ 1e-10, kinks apart. */
const STEP = 1e-6;
/** Ten times that error's sum for gradients near 1; the optimisers below have an ε that does not magnify it. */
const TOLERANCE = 1e-8;

const OBJECTIVES: readonly (readonly [string, Objective, Penalty])[] = [
  ['gan', 'gan', 'two-sided'],
  ['ns-gan', 'ns-gan', 'two-sided'],
  ['wgan', 'wgan', 'two-sided'],
  ['wgan-gp, two-sided', 'wgan-gp', 'two-sided'],
  ['wgan-gp, one-sided', 'wgan-gp', 'one-sided'],
  ['wgan-sn', 'wgan-sn', 'two-sided'],
  ['lsgan', 'lsgan', 'two-sided'],
  ['hinge', 'hinge', 'two-sided'],
];

const NETS: readonly NetSpec[] = [
  { hidden: [6, 5], activation: 'relu' },
  { hidden: [3, 4], activation: 'leaky-relu', leak: 0.3 },
  { hidden: [4, 3, 2], activation: 'tanh' },
  { hidden: [4], activation: 'softplus' },
];

const OPTIMIZERS: readonly (readonly [string, OptimizerSpec])[] = [
  ['descent', { kind: 'sgd', learningRate: 0.1, momentum: 0 }],
  ['momentum', { kind: 'sgd', learningRate: 0.05, momentum: 0.8 }],
  ['RMSProp', { kind: 'rmsprop', learningRate: 0.01, decay: 0.9, epsilon: 0.05 }],
  ['Adam', { kind: 'adam', learningRate: 0.01, beta1: 0.6, beta2: 0.9, epsilon: 0.05 }],
];

const CASES = OBJECTIVES.flatMap(([name, objective, penalty]) =>
  NETS.flatMap((net) =>
    OPTIMIZERS.map(([optimizer, constants]) => ({
      name,
      activation: net.activation,
      optimizer,
      spec: {
        ...defaultSpec(objective),
        penalty,
        generator: net,
        critic: net,
        batchSize: 6,
        // Large enough that the penalty is no trifle beside the rest, and no weight is clipped.
        lambda: 0.7,
        clip: 10,
        nCritic: 2,
        generatorOptimizer: constants,
        criticOptimizer: constants,
      } satisfies TrainSpec,
    })),
  ),
);

type Which = 'critic' | 'generator';

/** The state after a few updates, when moments are not 0, with singular directions that have settled. */
async function warmState(spec: TrainSpec): Promise<EngineState> {
  const engine = createReferenceEngine(spec);
  iterate(engine, spec, 2);
  const { learningRate } = spec.criticOptimizer;
  // u and v then follow W to first order without moving σ: what differences see is what Miyato et al. differentiate.
  if (spec.objective === 'wgan-sn') {
    const moments = (await engine.state()).criticOptimizer;
    engine.setLive({ criticLearningRate: 0 });
    for (let i = 0; i < 300; i += 1) engine.criticStep();
    engine.setLive({ criticLearningRate: learningRate });
    return { ...(await engine.state()), criticOptimizer: moments };
  }
  return engine.state();
}

/** The loss that an update from a state sees before it moves anything. */
async function lossAt(spec: TrainSpec, state: EngineState, which: Which): Promise<number> {
  const engine = createReferenceEngine(spec);
  engine.restore(state);
  if (which === 'critic') engine.criticStep();
  else engine.generatorStep();
  const stats = await engine.stats();
  return which === 'critic' ? stats.criticLoss : stats.generatorLoss;
}

async function differences(spec: TrainSpec, state: EngineState, which: Which): Promise<Float64Array> {
  const weights = Float64Array.from(state[which]);
  const gradient = new Float64Array(weights.length);
  for (let i = 0; i < weights.length; i += 1) {
    const at = (weight: number) => lossAt(spec, { ...state, [which]: weights.with(i, weight) }, which);
    gradient[i] = ((await at(weights[i]! + STEP)) - (await at(weights[i]! - STEP))) / (2 * STEP);
  }
  return gradient;
}

function expectNear(got: ArrayLike<number>, expected: Float64Array, what: string): void {
  expect(got.length, what).toBe(expected.length);
  const scale = Math.max(1, ...expected.map(Math.abs));
  expected.forEach((value, i) => {
    expect(Math.abs(got[i]! - value), `${what} ${i}`).toBeLessThan(TOLERANCE * scale);
  });
}

describe.each(CASES)('$name, $activation, $optimizer', ({ spec }) => {
  test.each(['critic', 'generator'] as const)(
    'the %s moves as its optimiser does along the slope of its loss',
    async (which) => {
      const before = await warmState(spec);
      const slope = await differences(spec, before, which);
      expect(slope.some((value) => Math.abs(value) > 1e-3)).toBe(true);
      const key = `${which}Optimizer` as const;
      const expected = optimizerStep(spec[key], Float64Array.from(before[which]), slope, before[key]);
      const engine = createReferenceEngine(spec);
      engine.restore(before);
      if (which === 'critic') engine.criticStep();
      else engine.generatorStep();
      const after = await engine.state();
      expectNear(after[which], expected.weights, 'weight');
      expectNear(after[key].first, expected.moments.first, 'first moment');
      expectNear(after[key].second, expected.moments.second, 'second moment');
      expect(after[key].step).toBe(expected.moments.step);
    },
  );
});
