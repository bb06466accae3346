import { defaultSpec } from '@/train/spec.ts';
import type { NetSpec, Objective, OptimizerSpec, Penalty, TrainSpec } from '@/train/spec.ts';

export const OBJECTIVES: readonly (readonly [Objective, Penalty])[] = [
  ['gan', 'two-sided'],
  ['ns-gan', 'two-sided'],
  ['wgan', 'two-sided'],
  ['wgan-gp', 'two-sided'],
  ['wgan-gp', 'one-sided'],
  ['wgan-sn', 'two-sided'],
  ['lsgan', 'two-sided'],
  ['hinge', 'two-sided'],
];

export const NETS: readonly NetSpec[] = [
  { hidden: [24, 16], activation: 'relu' },
  { hidden: [16, 12, 8], activation: 'leaky-relu', leak: 0.15 },
  { hidden: [24, 16], activation: 'tanh' },
  { hidden: [20], activation: 'softplus' },
];

const OPTIMIZERS: readonly OptimizerSpec[] = [
  { kind: 'sgd', learningRate: 0.01, momentum: 0 },
  { kind: 'sgd', learningRate: 0.005, momentum: 0.5 },
  { kind: 'rmsprop', learningRate: 5e-4, decay: 0.9, epsilon: 1e-7 },
  { kind: 'adam', learningRate: 1e-3, beta1: 0.5, beta2: 0.9, epsilon: 1e-8 },
];

/**
 * A power of two, so that 1/n is exact: the output bias of a Wasserstein critic has gradient n·(1/n) − n·(1/n), and Adam
 * would blow up what rounding leaves of that to whole steps.
 */
export const BATCH = 32;

/** A named experiment. */
export type AgreementCase = readonly [string, TrainSpec];

/** Every objective with every activation; optimisers go round so that each meets every objective and activation. */
export const EVERY_CASE: readonly AgreementCase[] = OBJECTIVES.flatMap(([objective, penalty], i) =>
  NETS.map((net, j): AgreementCase => {
    const optimizer = OPTIMIZERS[(i + j) % OPTIMIZERS.length]!;
    return [
      [objective, ...(objective === 'wgan-gp' ? [penalty] : []), net.activation, optimizer.kind].join(', '),
      {
        ...defaultSpec(objective),
        penalty,
        // The net that is not judged by its second derivatives changes its activation too.
        generator: NETS[(j + 1) % NETS.length]!,
        critic: net,
        batchSize: BATCH,
        // The default λ is small beside the rest of the loss.
        lambda: 2,
        generatorOptimizer: optimizer,
        criticOptimizer: optimizer,
      },
    ];
  }),
);
