import type { OptimizerState, Vector } from '../../engine.ts';
import { momentLengths } from '../../initialMoments.ts';
import { mlpLayout } from '../../mlpLayout.ts';
import { noMoments, requireNoGenerator } from '../../noMoments.ts';
import { sizesOf } from '../../sizesOf.ts';
import { isCriticSpec, type RunSpec } from '../../spec.ts';
import { requireLength } from '../requireLength.ts';
import { CRITIC, GENERATOR } from './define.ts';
import type { Program } from './Program.ts';

/** The flat vectors of one net in the kernel's memory. */
export interface NetMemory {
  weights(): Float32Array;
  moments(): OptimizerState;
  /** Overwrites weights and moments; refuses other lengths than this spec's. */
  write(weights: Vector, moments: OptimizerState): void;
}

/** The vectors of a spec's generator or critic, in a kernel that was told the spec. */
export function netMemory(program: Program, spec: RunSpec, name: 'generator' | 'critic'): NetMemory {
  if (name === 'generator' && isCriticSpec(spec)) return NO_NET;
  const which = name === 'generator' ? GENERATOR : CRITIC;
  const { length } = mlpLayout(sizesOf(spec, name));
  const optimizer = name === 'critic' || isCriticSpec(spec) ? spec.criticOptimizer : spec.generatorOptimizer;
  const kept = momentLengths(optimizer, length);
  const vector = (kind: number, of: number): Float32Array =>
    program.float32(program.call('vector', which, kind), of);
  return {
    weights: () => vector(0, length).slice(),
    moments: () => ({
      step: program.call('optimizerSteps', which),
      first: vector(1, kept.first).slice(),
      second: vector(2, kept.second).slice(),
    }),
    write(weights, { first, second }) {
      requireLength(name, weights, length);
      requireLength(`${name}Optimizer.first`, first, kept.first);
      requireLength(`${name}Optimizer.second`, second, kept.second);
      vector(0, length).set(weights);
      vector(1, kept.first).set(first);
      vector(2, kept.second).set(second);
    },
  };
}

/** Of a generator that is a law. */
const NO_NET: NetMemory = {
  weights: () => new Float32Array(0),
  moments: noMoments,
  write: requireNoGenerator,
};
