import { discriminatorLoss } from '@/math/adversarial/discriminatorLoss.ts';
import type { CriticLoss, GeneratorLoss } from '@/math/adversarial/CriticLoss.ts';
import { hingeLoss } from '@/math/adversarial/hingeLoss.ts';
import { leastSquaresDiscriminatorLoss } from '@/math/adversarial/leastSquaresDiscriminatorLoss.ts';
import { leastSquaresGeneratorLoss } from '@/math/adversarial/leastSquaresGeneratorLoss.ts';
import { nonSaturatingLoss } from '@/math/adversarial/nonSaturatingLoss.ts';
import { saturatingLoss } from '@/math/adversarial/saturatingLoss.ts';
import { wassersteinCriticLoss } from '@/math/adversarial/wassersteinCriticLoss.ts';
import { wassersteinGeneratorLoss } from '@/math/adversarial/wassersteinGeneratorLoss.ts';
import type { Objective } from '../spec.ts';

export interface ObjectiveRule {
  readonly criticLoss: (real: ArrayLike<number>, fake: ArrayLike<number>) => CriticLoss;
  readonly generatorLoss: (fake: ArrayLike<number>) => GeneratorLoss;
  /** Clips the critic's weights and biases after each of its updates. */
  readonly clips: boolean;
  /** Adds λ times the gradient penalty to the critic's loss. */
  readonly penalises: boolean;
  /** Divides each weight matrix of the critic by its spectral norm, as `spectralLayout` says. */
  readonly normalises: boolean;
  /** Mean f(real) − mean f(fake) estimates a multiple of the Wasserstein distance. */
  readonly estimates: boolean;
}

/** A critic that nothing holds. */
const FREE = { clips: false, penalises: false, normalises: false, estimates: false } as const;

const WASSERSTEIN = {
  ...FREE,
  criticLoss: wassersteinCriticLoss,
  generatorLoss: wassersteinGeneratorLoss,
  estimates: true,
} as const;

/** What each objective minimises and how it holds its critic. */
export const OBJECTIVES = {
  gan: { ...FREE, criticLoss: discriminatorLoss, generatorLoss: saturatingLoss },
  'ns-gan': { ...FREE, criticLoss: discriminatorLoss, generatorLoss: nonSaturatingLoss },
  wgan: { ...WASSERSTEIN, clips: true },
  'wgan-gp': { ...WASSERSTEIN, penalises: true },
  'wgan-sn': { ...WASSERSTEIN, normalises: true },
  lsgan: {
    ...FREE,
    criticLoss: leastSquaresDiscriminatorLoss,
    generatorLoss: leastSquaresGeneratorLoss,
  },
  // Lim and Ye 2017: the generator of the hinge loss minimises −mean f(G(z)).
  hinge: { ...FREE, criticLoss: hingeLoss, generatorLoss: wassersteinGeneratorLoss },
} as const satisfies Record<Objective, ObjectiveRule>;
