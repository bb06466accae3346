import { isCriticSpec, type OptimizerSpec, type RunSpec } from '../../spec.ts';

/** Layers and latent numbers that the kernel has tables and room for; all that `parseSpec` lets through fits. */
const MOST_HIDDEN = 12;
const MOST_LATENT = 64;

/**
 * True where this engine can train a spec; else one sentence that says what it cannot do.
 *
 * It knows every objective, activation, data set and optimiser, but in float32: an ε of Adam or RMSProp that rounds to 0
 * there would make 0/0 of a weight that has had no gradient yet.
 */
export function supports(spec: RunSpec): true | string {
  const learning = isCriticSpec(spec) ? null : spec;
  const depth = Math.max(learning?.generator.hidden.length ?? 0, spec.critic.hidden.length);
  const latentDim = learning?.latentDim ?? 0;
  if (depth > MOST_HIDDEN)
    return `This engine has room for ${MOST_HIDDEN} hidden layers; the spec has ${depth}.`;
  if (latentDim > MOST_LATENT)
    return `This engine has room for ${MOST_LATENT} latent numbers; the spec has ${latentDim}.`;
  for (const optimizer of [...(learning ? [learning.generatorOptimizer] : []), spec.criticOptimizer]) {
    if (vanishes(optimizer))
      return `This engine computes in float32, where an ε of ${optimizer.epsilon} is 0.`;
  }
  return true;
}

function vanishes(optimizer: OptimizerSpec): optimizer is Exclude<OptimizerSpec, { kind: 'sgd' }> {
  return optimizer.kind !== 'sgd' && Math.fround(optimizer.epsilon) === 0;
}
