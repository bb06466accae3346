import type { ReadonlySignal } from '@preact/signals';
import type { LiveFields, TrainSpec } from '@/train/spec.ts';
import type {
  BackendWish,
  Fault,
  FrameRequest,
  RunEvent,
  StepKind,
  StopReason,
} from '@/train/worker/protocol.ts';
import type { RunFrame } from '../model.ts';
import type { Measured } from '../model/Measured.ts';
import type { Picture } from '../model/Picture.ts';
import type { LayerName } from '../params.ts';

export type EngineChoice = Extract<RunEvent, { readonly type: 'ready' }>['engine'];
export type BackendName = EngineChoice['backend'];

/** Where a lane is: nothing asked of it yet, its engine on the way, an engine at hand, or ended by itself. */
export type Phase = 'idle' | 'starting' | 'ready' | 'stopped';

/** Why a run ended by itself, and where it can go on. */
export interface Stopped {
  readonly reason: StopReason;
  readonly iteration: number;
  /** The iteration of the last good state; undefined when there is none. */
  readonly resumesAt: number | undefined;
  /** The reader asked for the engine that is the same everywhere, and no other. */
  readonly exact: boolean;
}

/** What a lane trains. */
export interface Assignment {
  readonly spec: TrainSpec;
  /** The state at iteration 0, shown until an engine has its own. */
  readonly first: RunFrame;
  readonly preferredBackend: BackendWish | undefined;
  readonly frame: FrameRequest;
}

/** One place of the figure that trains: a run at a time, its latest picture, and its numbers at a readable rate. */
export interface Lane {
  /** The latest picture, up to thirty times a second: for canvases. */
  readonly picture: ReadonlySignal<Picture>;
  /** Numbers and history, some eight times a second and at every rest: for words and charts. */
  readonly shown: ReadonlySignal<RunFrame>;
  readonly phase: ReadonlySignal<Phase>;
  readonly engine: ReadonlySignal<EngineChoice | undefined>;
  readonly stopped: ReadonlySignal<Stopped | undefined>;
  /** Iterations whose pictures are kept. */
  readonly recorded: ReadonlySignal<readonly number[]>;
  /** The iteration that the reader went back to look at; undefined in the present. */
  readonly looking: ReadonlySignal<number | undefined>;
  /** The run is what its settings make of it: none was changed on the way, and no net was stepped out of turn. */
  readonly straight: ReadonlySignal<boolean>;
  /** What the layers that are on have to show. */
  readonly measured: ReadonlySignal<Measured>;
  /** The iteration that the run itself is at, whatever is shown. */
  present(): number;
  /** True once the run has come to its limit and rests there. */
  atLimit(): boolean;
  /** Gives the lane a run; whatever it did before is dropped. */
  assign(assignment: Assignment): void;
  /** Drops the run. */
  park(): void;
  /** The layers that are on from now. */
  measure(on: readonly LayerName[]): void;
  /** Changes the run that is on. */
  live(fields: LiveFields): void;
  /** Runs at most that many iterations a second up to `limit`, where it rests by itself; starts an engine if need be. */
  drive(speed: number, limit: number): void;
  /** Trains as fast as it goes to exactly that iteration, where it rests; starts an engine if need be. */
  goTo(goal: number): void;
  /** True once the run rests there, or beyond. */
  isAt(goal: number): boolean;
  rest(): void;
  step(which: StepKind): void;
  /** Shows the picture kept at or before an iteration, or the present again; the run itself is left as it is. */
  look(iteration: number | undefined): void;
  /** The run goes on from that iteration of its past; what came after is forgotten. */
  goBackTo(iteration: number): void;
  /** After a stop: takes the run up from its last good state on the next engine; else does nothing. */
  goOn(): void;
  /** For tests: brings about a fault. */
  provoke(fault: Fault): void;
  dispose(): void;
}
