import type { Engine, EngineState } from '../engine.ts';
import type { LiveFields, RunSpec } from '../spec.ts';
import type { StepKind } from '../worker/protocol.ts';
import type { Rest } from './createRest.ts';
import type { Turns } from './createTurns.ts';
import type { FrameRequest } from './Frame.ts';
import type { Past } from './Past.ts';
import type { TrainingFailure } from './TrainingFailure.ts';
import type { TrainerEvent } from './work.ts';

export interface TrainerOptions {
  readonly engine: Engine;
  readonly spec: RunSpec;
  readonly frame: FrameRequest;
  /** A state to go on from. */
  readonly resumeFrom?: EngineState | undefined;
  readonly emit: (event: TrainerEvent) => void;
  /** Called once if training ends by itself, with the last good state; nothing is emitted after it. */
  readonly onFailure: (failure: TrainingFailure, iteration: number, snapshot: EngineState | null) => void;
  /** Throws when the engine's device can no longer be trusted; asked after every reading back. */
  readonly requireDevice?: () => void;
  readonly now?: () => number;
  readonly rest?: Rest;
  /** Shared by all that works on this thread. */
  readonly turns?: Pick<Turns, 'train'>;
}

/** Drives one engine: slices of time, frames out, snapshots, a clean stop. */
export interface Trainer {
  /** `speed` is the most iterations a second. */
  play(speed: number): void;
  pause(): void;
  /** Throws a `RangeError` for a step of a generator that is fixed. */
  step(which: StepKind): void;
  /** With the next iteration; on the way through the past, at its end. */
  live(fields: Partial<LiveFields>): void;
  /**
   * Trains as fast as it goes to an iteration and rests there, or plays on if it is told to on the way. A run that is past it
   * is taken back by way of `past`; `now` are the live settings that hold then. A pause or a step ends it where it is.
   */
  goTo(iteration: number, past: Past | undefined, now: Partial<LiveFields>): void;
  frame(request: FrameRequest): void;
  /** Does something between two iterations that changes neither the state nor what is shown. */
  between(work: () => Promise<void>): void;
  /** For tests: does something to the engine between two iterations. */
  disturb(disturbance: (engine: Engine) => Promise<void>): void;
  /** Ends the run for a reason from outside, such as a lost device. */
  fail(error: unknown): void;
  /** Ends the run without a word. */
  stop(): void;
}
