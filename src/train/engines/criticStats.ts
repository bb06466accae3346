import { slopePenalty } from '@/math/adversarial/slopePenalty.ts';
import type { UpdateStats } from '../engine.ts';
import { OBJECTIVES } from '../losses/objectives.ts';
import type { RunSpec } from '../spec.ts';

export type CriticStats = Omit<UpdateStats, 'generatorLoss'>;

/** Of a critic that has had no update yet. */
export const NO_CRITIC_STATS: CriticStats = { criticLoss: NaN, criticEstimate: NaN, gradientNormMean: NaN };

/** What a critic update says of itself, in float64, from f(real), f(fake) and, where the objective has a penalty, ‖∇f(x̂)‖ of its batch. */
export function criticStats(
  spec: RunSpec,
  real: readonly number[],
  fake: readonly number[],
  norms: readonly number[] | null,
): CriticStats {
  const rule = OBJECTIVES[spec.objective];
  const { loss } = rule.criticLoss(real, fake);
  const oneSided = spec.penalty === 'one-sided';
  const penalty = norms ? spec.lambda * mean(norms.map((norm) => slopePenalty(norm, { oneSided }))) : 0;
  return {
    criticLoss: loss + penalty,
    criticEstimate: rule.estimates ? -loss : NaN,
    gradientNormMean: norms ? mean(norms) : NaN,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
