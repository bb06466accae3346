import type { Engine } from '../engine.ts';
import type { RunSpec } from '../spec.ts';
import type { BackendName } from '../trainer/EngineChoice.ts';
import type { Loss } from './tfjs/Device.ts';

/** An opened backend: what makes engines, and what can be taken from them all. A worker opens each at most once at a time. */
export interface Backend {
  readonly backend: BackendName;
  /** True where it can train a spec; else one sentence that says what it cannot do. */
  supports(spec: RunSpec): true | string;
  /** A new engine at a spec's initial weights; throws for a spec that is not supported. */
  createEngine(spec: RunSpec): Engine;
  /** What took the backend away, or null while it is there. */
  lost(): Loss | null;
  /** Calls `listener` once when the backend is taken away; returns what cancels that. */
  onLost(listener: (loss: Loss) => void): () => void;
  /** For tests: gives the backend up by the browser's own means. */
  lose(): void;
}
