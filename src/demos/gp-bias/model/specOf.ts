import { defaultCriticSpec, type CriticSpec } from '@/train/spec.ts';
import type { Values } from '../../params.ts';
import type { params } from '../params.ts';

export type Experiment = Pick<Values<typeof params>, 'law' | 'theta' | 'lambda' | 'sided' | 'seed'>;

/** Adam as Kingma and Ba 2015 print it. */
const ADAM = { kind: 'adam', learningRate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;

/** A WGAN-GP critic of 64-64 on one number; undefined where half of the mass stays, which no single normal law has. */
export function specOf({ law, theta, lambda, sided, seed }: Experiment): CriticSpec | undefined {
  if (law === 'stay') return undefined;
  const sd = law === 'normals' ? 1 : 0;
  return {
    ...defaultCriticSpec('wgan-gp'),
    dataset: { name: 'normal', mean: 0, sd },
    generator: { fixed: 'normal', mean: theta, sd },
    lambda,
    penalty: sided === 'two' ? 'two-sided' : 'one-sided',
    criticOptimizer: ADAM,
    seed,
  };
}
