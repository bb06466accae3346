import { dispose, type Tensor2D } from '@tensorflow/tfjs-core';
import type { UpdateStats } from '../../engine.ts';
import { slopePenalty } from '@/math/adversarial/slopePenalty.ts';
import { OBJECTIVES } from '../../losses/objectives.ts';
import type { RunSpec } from '../../spec.ts';

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
      const ofCritic = c && values ? criticStats(c.spec, values, norms) : NO_CRITIC;
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

type CriticStats = Omit<UpdateStats, 'generatorLoss'>;

const NO_CRITIC: CriticStats = { criticLoss: NaN, criticEstimate: NaN, gradientNormMean: NaN };

function criticStats(spec: RunSpec, values: ArrayLike<number>, norms?: ArrayLike<number>): CriticStats {
  const n = values.length / 2;
  const all = Array.from(values);
  const rule = OBJECTIVES[spec.objective];
  const { loss } = rule.criticLoss(all.slice(0, n), all.slice(n));
  const distances = Array.from(norms ?? []);
  const oneSided = spec.penalty === 'one-sided';
  const penalty = norms ? spec.lambda * mean(distances.map((norm) => slopePenalty(norm, { oneSided }))) : 0;
  return {
    criticLoss: loss + penalty,
    criticEstimate: rule.estimates ? -loss : NaN,
    gradientNormMean: norms ? mean(distances) : NaN,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
