import type { Objective } from '../spec.ts';
import type { CriticLoss, GeneratorLoss } from '@/math/adversarial/CriticLoss.ts';
import { discriminatorLoss } from '@/math/adversarial/discriminatorLoss.ts';
import { nonSaturatingLoss } from '@/math/adversarial/nonSaturatingLoss.ts';
import { saturatingLoss } from '@/math/adversarial/saturatingLoss.ts';
import { wassersteinCriticLoss } from '@/math/adversarial/wassersteinCriticLoss.ts';
import { wassersteinGeneratorLoss } from '@/math/adversarial/wassersteinGeneratorLoss.ts';

export interface ObjectiveRule {
  readonly criticLoss: (real: ArrayLike<number>, fake: ArrayLike<number>) => CriticLoss;
  readonly generatorLoss: (fake: ArrayLike<number>) => GeneratorLoss;
  /** Clips the critic's weights and biases after each of its updates. */
  readonly clips: boolean;
  /** Adds λ times the gradient penalty to the critic's loss. */
  readonly penalises: boolean;
  /** Mean f(real) − mean f(fake) estimates a multiple of the Wasserstein distance. */
  readonly estimates: boolean;
}

/** What each objective minimises and how it holds its critic. */
export const OBJECTIVES = {
  gan: {
    criticLoss: discriminatorLoss,
    generatorLoss: saturatingLoss,
    clips: false,
    penalises: false,
    estimates: false,
  },
  'ns-gan': {
    criticLoss: discriminatorLoss,
    generatorLoss: nonSaturatingLoss,
    clips: false,
    penalises: false,
    estimates: false,
  },
  wgan: {
    criticLoss: wassersteinCriticLoss,
    generatorLoss: wassersteinGeneratorLoss,
    clips: true,
    penalises: false,
    estimates: true,
  },
  'wgan-gp': {
    criticLoss: wassersteinCriticLoss,
    generatorLoss: wassersteinGeneratorLoss,
    clips: false,
    penalises: true,
    estimates: true,
  },
} as const satisfies Record<Objective, ObjectiveRule>;
