import type { EngineState } from '../engine.ts';
import type { LiveFields } from '../spec.ts';

/** What was done to a run from outside, between two iterations, and after how many updates of both nets together. */
export type Change = {
  readonly iteration: number;
  readonly updates: number;
} & ({ readonly live: Partial<LiveFields> } | { readonly step: 'critic' | 'generator' });

/** A state that a run had, and what was done to it from then on: enough to have the same run again. */
export interface Past {
  readonly snapshot: EngineState;
  /** The live settings that held then. */
  readonly live: Partial<LiveFields>;
  /** In order; those that had been made after as many updates as the snapshot has, too. */
  readonly changes: readonly Change[];
}
