import type { OptimizerSpec } from './spec.ts';

/** Lengths of the vectors that an optimiser keeps for a net of `length` weights; a snapshot holds just these. */
export function momentLengths(spec: OptimizerSpec, length: number): { first: number; second: number } {
  return { first: spec.kind === 'adam' ? length : 0, second: spec.kind === 'sgd' ? 0 : length };
}
