import type { OptimizerSpec } from './spec.ts';

/** Lengths of the vectors that an optimiser keeps for a net of `length` weights; a snapshot holds just these. */
export function momentLengths(spec: OptimizerSpec, length: number): { first: number; second: number } {
  switch (spec.kind) {
    case 'adam':
      return { first: length, second: length };
    case 'rmsprop':
      return { first: 0, second: length };
    case 'sgd':
      return { first: spec.momentum === 0 ? 0 : length, second: 0 };
  }
}
