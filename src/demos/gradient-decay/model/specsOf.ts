import { defaultCriticSpec, type CriticSpec } from '@/train/spec.ts';
import type { Values } from '../../params.ts';
import type { params } from '../params.ts';

export type Experiment = Pick<Values<typeof params>, 'theta' | 'noise' | 'seed'>;

/** Adam as Kingma and Ba 2015 print it, for both nets alike. */
const ADAM = { kind: 'adam', learningRate: 1e-3, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;

/** The penalty's weight in Gulrajani et al. 2017. */
export const LAMBDA = 10;

/**
 * The two nets that are trained against a generator that stands still, 64-64 and in batches of 256: a discriminator and a
 * critic under the gradient penalty.
 *
 * Without noise the laws are the segments {0} × [0, 1) and {θ} × [0, 1) of the plane. N(0, σ²) noise across them makes
 * both the same along y, so y tells nothing: there the nets see x alone, N(0, σ²) against N(θ, σ²).
 */
export function specsOf({ theta, noise, seed }: Experiment): {
  readonly discriminator: CriticSpec;
  readonly critic: CriticSpec;
} {
  const laws =
    noise === 0
      ? ({ dataset: { name: 'segment' }, generator: { fixed: 'segment', theta } } as const)
      : ({
          dataset: { name: 'normal', mean: 0, sd: noise },
          generator: { fixed: 'normal', mean: theta, sd: noise },
        } as const);
  const shared = { ...laws, criticOptimizer: ADAM, seed };
  return {
    discriminator: { ...defaultCriticSpec('gan'), ...shared },
    critic: { ...defaultCriticSpec('wgan-gp'), ...shared, lambda: LAMBDA },
  };
}
