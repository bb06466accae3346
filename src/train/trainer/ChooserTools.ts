import type { RunSpec } from '../spec.ts';
import type { BackendName } from './EngineChoice.ts';

/** What a chooser does to backends; `D` is an opened one. */
export interface ChooserTools<D> {
  /** Rejects with a `software` refusal where the processor only imitates a GPU, unless that is allowed. */
  readonly open: (backend: BackendName, allowSoftware: boolean) => Promise<D>;
  /** True where an opened backend can train a spec; else one sentence that says what it cannot do. */
  readonly supports: (spec: RunSpec, device: D) => true | string;
  /** A check of devices for one spec: rejects when a device computes wrongly. */
  readonly createCheck: (spec: RunSpec) => (device: D) => Promise<void>;
  /** Iterations a second; `toBeat` is the best speed so far. */
  readonly measure: (spec: RunSpec, device: D, toBeat: number) => Promise<number>;
  /** Lets go of a device that does not answer. */
  readonly giveUp: (device: D) => void;
  /** Longest waits in milliseconds: for a device, and for its check and measurement. */
  readonly timeouts: { readonly open: number; readonly trial: number };
}
