import type { EngineState } from '../engine.ts';
import type { LiveFields, RunSpec } from '../spec.ts';
import type { BackendName, BackendWish, EngineChoice } from '../trainer/EngineChoice.ts';
import type { Frame, FrameRequest } from '../trainer/Frame.ts';
import type { Change, Past } from '../trainer/Past.ts';

export type { EngineState } from '../engine.ts';
export type {
  BackendName,
  BackendWish,
  Candidate,
  EngineChoice,
  Measured,
  ReasonCode,
  Refused,
  RefusalCode,
} from '../trainer/EngineChoice.ts';
export type { Frame, FrameRequest } from '../trainer/Frame.ts';
export type { Change, Past } from '../trainer/Past.ts';

/** What one press of "step" does; an iteration is nCritic critic updates and one generator update, or one critic update where the generator is fixed; a fixed one cannot be stepped itself. */
export type StepKind = 'critic' | 'generator' | 'iteration';

/** Faults that a test can bring about; each really happens inside the worker and harms nothing else. */
export type Fault = 'context-lost' | 'nan' | 'crash' | 'freeze' | 'out-of-memory';

/**
 * Why a run ended by itself:
 * `context-lost` the browser took the GPU away · `nan` a loss or weight is no longer finite · `crash` an exception, a
 * dead or a frozen worker · `out-of-memory` · `unsupported` no worker or no backend can run here.
 */
export type StopReason = 'context-lost' | 'nan' | 'crash' | 'out-of-memory' | 'unsupported';

/**
 * Begins a run under a new id; its first answers are `ready` and, at once, the frame of iteration 0 (or of `resumeFrom`). Where
 * engines have not been measured yet, an `engine` follows.
 */
export interface StartRequest {
  readonly type: 'start';
  readonly runId: number;
  readonly spec: RunSpec;
  readonly frame: FrameRequest;
  readonly resumeFrom?: EngineState;
  /** Not measured against others. `exact` is had or refused: nothing else can stand for it. */
  readonly preferredBackend?: BackendWish;
  readonly exclude?: readonly BackendName[];
}

/** Page → worker. Messages for a run that has ended are ignored. */
export type Request =
  | StartRequest
  /** `speed` is the most iterations a second; `Infinity` is as fast as it goes. */
  | { readonly type: 'play'; readonly runId: number; readonly speed: number }
  | { readonly type: 'pause'; readonly runId: number }
  | { readonly type: 'step'; readonly runId: number; readonly which: StepKind }
  /** Takes effect with the next iteration. */
  | { readonly type: 'live'; readonly runId: number; readonly fields: Partial<LiveFields> }
  /**
   * Trains as fast as it goes to an iteration, by way of `past` where the run is beyond it, and rests there with `now` as its live
   * settings; or plays on, if told to meanwhile. A pause or a step ends it where it is.
   */
  | {
      readonly type: 'goTo';
      readonly runId: number;
      readonly iteration: number;
      readonly past?: Past;
      readonly now: Partial<LiveFields>;
    }
  /**
   * Asks for the state that the run had at an iteration of its past: it is made again by way of `past`, on an engine of its own, while
   * the run stays as it is. Of several questions the latest is answered.
   */
  | { readonly type: 'recall'; readonly runId: number; readonly iteration: number; readonly past: Past }
  /** Changes what frames hold from now on, and asks for one now. */
  | { readonly type: 'frame'; readonly runId: number; readonly request: FrameRequest }
  | { readonly type: 'stop'; readonly runId: number }
  | { readonly type: 'provoke'; readonly runId: number; readonly fault: Fault }
  /** Asks the worker itself for a `pong`: how a frozen one is told from a busy one. */
  | { readonly type: 'ping' };

/** Worker → page, about one run. Messages for a run that the page no longer holds are ignored. */
export type RunEvent =
  | { readonly type: 'ready'; readonly runId: number; readonly engine: EngineChoice }
  /**
   * The engines have been measured after a `ready` that was provisional: the run is on this one from now, with all of its state,
   * or still on the one that it began on.
   */
  | { readonly type: 'engine'; readonly runId: number; readonly engine: EngineChoice }
  /** `underway`: drawn between the first and the last update of an iteration, so nothing that one can come back to. */
  | { readonly type: 'frame'; readonly runId: number; readonly frame: Frame; readonly underway?: true }
  /** Something was done to the run that its spec does not tell: whoever wants the same run again has to do it again. */
  | { readonly type: 'change'; readonly runId: number; readonly change: Change }
  /** On its way to iteration `to`, of its past, the run is at an earlier one; what it has been since `to` is no more. */
  | { readonly type: 'rewound'; readonly runId: number; readonly iteration: number; readonly to: number }
  /** The answer to a `recall`; null where the state could not be made again. */
  | {
      readonly type: 'recalled';
      readonly runId: number;
      readonly iteration: number;
      readonly state: EngineState | null;
    }
  /**
   * Training has stopped between two iterations: on `pause`, after a `step`, at the end of a `goTo`. Said at once; the exact
   * picture, the snapshot and `rested` follow, unless the run is told to play again before.
   */
  | { readonly type: 'paused'; readonly runId: number; readonly iteration: number }
  /** The run is at rest, and the latest frame and snapshot are those of this iteration. */
  | { readonly type: 'rested'; readonly runId: number; readonly iteration: number }
  /** A good state to go on from, about once a second; the client keeps the latest. */
  | { readonly type: 'snapshot'; readonly runId: number; readonly snapshot: EngineState }
  /** The run is over. `snapshot` is the last good state, for `start({ resumeFrom })`; null when there was none. */
  | {
      readonly type: 'stopped';
      readonly runId: number;
      readonly reason: StopReason;
      /** The iteration reached when it stopped; the snapshot may be a little older. */
      readonly iteration: number;
      readonly snapshot: EngineState | null;
      readonly backend: BackendName | null;
      /** The technical cause, in English, for a console or a bug report; not for readers. */
      readonly detail: string;
    };

/** Worker → page, about the worker itself: `hello` once it runs, `pong` for each `ping`. */
export type WorkerEvent = { readonly type: 'hello' } | { readonly type: 'pong' };

/** Everything a worker says. */
export type Event = RunEvent | WorkerEvent;
