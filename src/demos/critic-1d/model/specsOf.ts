import { defaultCriticSpec, type CriticSpec } from '@/train/spec.ts';
import type { Values } from '../../params.ts';
import type { params } from '../params.ts';

export type Experiment = Omit<Values<typeof params>, 'x'>;

/** Adam as Kingma and Ba 2015 print it. */
const ADAM = { kind: 'adam', learningRate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;

/** The two nets of 64-64 on one number: a discriminator, and a critic held by a penalty or by clipped weights. */
export function specsOf({ m1, s1, m2, s2, held, seed }: Experiment): {
  readonly discriminator: CriticSpec;
  readonly critic: CriticSpec;
} {
  const laws = {
    dataset: { name: 'normal', mean: m1, sd: s1 },
    generator: { fixed: 'normal', mean: m2, sd: s2 },
    seed,
  } as const;
  const clipped = defaultCriticSpec('wgan');
  const critics = {
    penalty: { ...defaultCriticSpec('wgan-gp'), lambda: 10, criticOptimizer: ADAM },
    // Ten times the bound of Arjovsky et al. 2017, which lets f be steeper than 1, and a rate that gets there in time.
    'clip-0.1': {
      ...clipped,
      clip: 0.1,
      criticOptimizer: { ...clipped.criticOptimizer, learningRate: 1e-3 },
    },
    // Their Algorithm 1 as printed.
    'clip-0.01': clipped,
  } as const satisfies Record<Experiment['held'], CriticSpec>;
  return {
    discriminator: { ...defaultCriticSpec('gan'), criticOptimizer: ADAM, ...laws },
    critic: { ...critics[held], ...laws },
  };
}
