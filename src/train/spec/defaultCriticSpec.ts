import { defaultSpec } from './defaultSpec.ts';
import type { CriticSpec, Objective } from './TrainSpec.ts';

/**
 * Where a run of a critic alone begins: as `defaultSpec` has it, against real points plus N(0, I), the fixed generator of
 * Gulrajani et al. 2017 (gan_toy.py, FIXED_GENERATOR; figure 1 of the paper).
 */
export function defaultCriticSpec(objective: Objective): CriticSpec {
  const {
    latentDim: _latentDim,
    noise: _noise,
    nCritic: _nCritic,
    generatorOptimizer: _generatorOptimizer,
    ...critic
  } = defaultSpec(objective);
  return { ...critic, generator: { fixed: 'noisy-real', sd: 1 } };
}
