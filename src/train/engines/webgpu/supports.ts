import { OBJECTIVES } from '../../losses/objectives.ts';
import { isCriticSpec, type OptimizerSpec, type RunSpec } from '../../spec.ts';
import { planOf } from './plan/planOf.ts';

/** What of a device's limits decides. */
export type Limits = Pick<
  GPUSupportedLimits,
  'maxStorageBufferBindingSize' | 'maxComputeWorkgroupStorageSize'
>;

/** The least normal float32, 2⁻¹²⁶: what is smaller a GPU takes for 0. */
const LEAST = 2 ** -126;

/**
 * True where this engine can train a spec on a device of such limits; else one sentence that says what it cannot do.
 *
 * It knows every objective but the spectral norm, whose power iteration runs through whole matrices one after another. In
 * float32 an ε of Adam or RMSProp below the least number would make 0/0 of a weight that has had no gradient yet.
 */
export function supports(spec: RunSpec, limits: Limits): true | string {
  if (OBJECTIVES[spec.objective].normalises) {
    return 'The fused WebGPU engine has no spectral norm (wgan-sn); another engine trains it.';
  }
  for (const optimizer of [...(isCriticSpec(spec) ? [] : [spec.generatorOptimizer]), spec.criticOptimizer]) {
    if (isTooFine(optimizer)) {
      return `This engine computes in float32, where an ε of ${optimizer.epsilon} is 0; it needs at least ${LEAST}.`;
    }
  }
  const { critic, generator } = planOf(spec);
  const bytes = 16 * Math.max(critic.scratch, generator?.scratch ?? 0);
  if (bytes > limits.maxStorageBufferBindingSize) {
    return `This device binds ${limits.maxStorageBufferBindingSize} bytes at most; a batch of ${spec.batchSize} through these nets takes ${bytes}.`;
  }
  const shared = 32 * Math.max(...critic.sizes, ...(generator?.sizes ?? []));
  if (shared > limits.maxComputeWorkgroupStorageSize) {
    return `This device shares ${limits.maxComputeWorkgroupStorageSize} bytes in a workgroup; these nets' widest layer takes ${shared}.`;
  }
  return true;
}

function isTooFine(optimizer: OptimizerSpec): optimizer is Exclude<OptimizerSpec, { kind: 'sgd' }> {
  return optimizer.kind !== 'sgd' && optimizer.epsilon < LEAST;
}
