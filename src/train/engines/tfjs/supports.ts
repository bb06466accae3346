import { isCriticSpec, type OptimizerSpec, type RunSpec } from '../../spec.ts';

/** The least normal float32, 2⁻¹²⁶: what is smaller a GPU takes for 0. */
const LEAST = 2 ** -126;

/**
 * True where this engine can train a spec; else one sentence that says what it cannot do.
 *
 * It knows every objective, activation and optimiser, but in float32: an ε of Adam or RMSProp below the least float32
 * would become 0, and a weight that has had no gradient yet 0/0.
 */
export function supports(spec: RunSpec): true | string {
  const ofGenerator = isCriticSpec(spec) ? [] : [spec.generatorOptimizer];
  for (const optimizer of [...ofGenerator, spec.criticOptimizer]) {
    if (isTooFine(optimizer)) {
      return `This engine computes in float32, where an ε of ${optimizer.epsilon} is 0; it needs at least ${LEAST}.`;
    }
  }
  return true;
}

function isTooFine(optimizer: OptimizerSpec): optimizer is Exclude<OptimizerSpec, { kind: 'sgd' }> {
  return optimizer.kind !== 'sgd' && optimizer.epsilon < LEAST;
}
