import { defaultSpec, type DatasetSpec, type TrainSpec } from '@/train/spec.ts';

const OBJECTIVES = ['gan', 'ns-gan', 'wgan', 'wgan-gp', 'wgan-sn', 'lsgan', 'hinge'] as const;
const DATASETS: readonly DatasetSpec[] = [
  ...(['8gaussians', '25gaussians', 'swissroll', 'ring', 'moons'] as const).map((name) => ({ name })),
  { name: 'drawn', points: [-1, 0.5, 1.5, 0] },
];
const ACTIVATIONS = [
  { activation: 'relu' },
  { activation: 'leaky-relu', leak: 0.1 },
  { activation: 'tanh' },
  { activation: 'softplus' },
] as const;

/** Every objective on every data set with every activation; the penalty's two kinds by turns, small nets of uneven widths. */
export const everyScript = (): readonly TrainSpec[] =>
  OBJECTIVES.flatMap((objective) =>
    DATASETS.flatMap((dataset, d) =>
      ACTIVATIONS.map((hidden) => ({
        ...defaultSpec(objective),
        dataset,
        batchSize: 24,
        latentDim: 3,
        lambda: 10,
        penalty: d % 2 === 0 ? ('two-sided' as const) : ('one-sided' as const),
        generator: { hidden: [9, 7], ...hidden },
        critic: { hidden: [8, 11], ...hidden },
      })),
    ),
  );
