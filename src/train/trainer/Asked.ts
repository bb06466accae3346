import type { RunSpec } from '../spec.ts';
import type { Candidates } from './candidates.ts';
import type { ChooserTools } from './ChooserTools.ts';
import type { BackendName, BackendWish, EngineChoice } from './EngineChoice.ts';

export interface EngineWish {
  readonly preferredBackend?: BackendWish | undefined;
  /** Backends that must not be used, such as one just lost. */
  readonly exclude?: readonly BackendName[] | undefined;
}

/** An opened backend and why it is this one. */
export interface Chosen<D> {
  readonly device: D;
  readonly choice: EngineChoice;
}

/** One choice to be made: what for, what is wished, what is known of its workload. */
export interface Asked<D> {
  readonly tools: ChooserTools<D>;
  readonly spec: RunSpec;
  readonly wish: EngineWish;
  readonly candidates: Candidates;
}
