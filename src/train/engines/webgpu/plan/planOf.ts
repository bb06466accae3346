import { OBJECTIVES } from '../../../losses/objectives.ts';
import { criticSizes, generatorSizes } from '../../../netSizes.ts';
import { dimensionOf, isCriticSpec, type RunSpec } from '../../../spec.ts';
import { netPlan } from './netPlan.ts';
import type { Plan } from './Plan.ts';

/** Workgroups that keep a large GPU busy: with more blocks than this, each group takes several. */
const ENOUGH_GROUPS = 128;

/** The plan of a spec: each batch in blocks of four rows, which the shaders hold as one vector each. */
export function planOf(spec: RunSpec): Plan {
  const dimension = dimensionOf(spec.dataset);
  const learning = isCriticSpec(spec) ? null : spec;
  const { penalises } = OBJECTIVES[spec.objective];
  const curved = spec.critic.activation === 'tanh' || spec.critic.activation === 'softplus';
  const needed = Math.ceil(spec.batchSize / 4);
  const bundle = needed >= 2 * ENOUGH_GROUPS ? 2 : 1;
  const blocks = Math.ceil(needed / bundle) * bundle;
  // Real and generated points, tangents and, beside them where φ″ is not 0, the mixed points' own activations.
  const segments = penalises ? (curved ? 4 : 3) : 2;
  const generator = learning === null ? null : netPlan(generatorSizes(learning), blocks);
  const critic = netPlan(criticSizes(spec), segments * blocks);
  const widest = Math.max(...critic.sizes, ...(generator?.sizes ?? []));
  const fake = spec.batchSize * dimension;
  const mix = fake + spec.batchSize * (learning?.latentDim ?? dimension);
  return {
    spec,
    dimension,
    generator,
    critic,
    penalises,
    curved,
    blocks,
    bundle,
    threads: Math.min(256, Math.ceil(widest / 32) * 32),
    micro: widest >= 256 ? 4 : widest >= 128 ? 2 : 1,
    noise: { fake, mix, length: mix + spec.batchSize },
  };
}
