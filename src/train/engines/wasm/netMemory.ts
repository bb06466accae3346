import type { OptimizerState, Vector } from '../../engine.ts';
import { momentLengths } from '../../initialMoments.ts';
import { mlpLayout } from '../../mlpLayout.ts';
import { criticSizes, generatorSizes } from '../../netSizes.ts';
import type { TrainSpec } from '../../spec.ts';
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
export function netMemory(program: Program, spec: TrainSpec, name: 'generator' | 'critic'): NetMemory {
  const isGenerator = name === 'generator';
  const which = isGenerator ? GENERATOR : CRITIC;
  const { length } = mlpLayout(isGenerator ? generatorSizes(spec) : criticSizes(spec));
  const kept = momentLengths(isGenerator ? spec.generatorOptimizer : spec.criticOptimizer, length);
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

/** Refuses a vector of a snapshot that does not fit this spec. */
export function requireLength(name: string, vector: Vector, length: number): void {
  if (vector.length !== length) {
    throw new RangeError(
      `${name} has ${vector.length} numbers, ${length} were expected: the snapshot is of other nets. Start a new run instead.`,
    );
  }
}
