import { dispose, type Tensor2D } from '@tensorflow/tfjs-core';
import type { UpdateStats } from '../../engine.ts';
import { OBJECTIVES } from '../../losses/objectives.ts';
import type { RunSpec } from '../../spec.ts';
import { criticStats, NO_CRITIC_STATS, type CriticStats } from '../criticStats.ts';

/** What the latest updates saw, kept on the device so that a step need not read anything back. */
export interface Outputs {
  /** Critic values at n real and then n generated points; ‖∇f‖ at the mixed points, where there are any. */
  keepCritic(values: Tensor2D, norms: Tensor2D | undefined, spec: RunSpec): void;
  /** Critic values at the generator's batch. */
  keepGenerator(values: Tensor2D, spec: RunSpec): void;
  /** Losses in float64 from the few values kept; NaN before the first update of a net. */
  stats(): Promise<UpdateStats>;
  forget(): void;
}

/** Keeps no tensor yet. */
export function createOutputs(): Outputs {
  let critic: { values: Tensor2D; norms: Tensor2D | undefined; spec: RunSpec } | null = null;
  let generator: { values: Tensor2D; spec: RunSpec } | null = null;
  const dropCritic = (): void =>
    void (critic && dispose([critic.values, ...(critic.norms ? [critic.norms] : [])]));
  const dropGenerator = (): void => void (generator && dispose(generator.values));
  return {
    keepCritic(values, norms, spec) {
      dropCritic();
      critic = { values, norms, spec };
    },
    keepGenerator(values, spec) {
      dropGenerator();
      generator = { values, spec };
    },
    async stats() {
      const [c, g] = [critic, generator];
      const [values, norms, fake] = await Promise.all([c?.values.data(), c?.norms?.data(), g?.values.data()]);
      const ofCritic = c && values ? ofValues(c.spec, values, norms) : NO_CRITIC_STATS;
      const generatorLoss = g && fake ? OBJECTIVES[g.spec.objective].generatorLoss(fake).loss : NaN;
      return { ...ofCritic, generatorLoss };
    },
    forget() {
      dropCritic();
      dropGenerator();
      critic = null;
      generator = null;
    },
  };
}

/** `values` at the real and then the generated points. */
function ofValues(spec: RunSpec, values: ArrayLike<number>, norms?: ArrayLike<number>): CriticStats {
  const all = Array.from(values);
  const n = all.length / 2;
  return criticStats(spec, all.slice(0, n), all.slice(n), norms ? Array.from(norms) : null);
}
