import type { Engine, EngineState } from './engine.ts';
import { noGenerator } from './noGenerator.ts';
import { isCriticSpec, type LiveFields, type RunSpec } from './spec.ts';
import { createRest, type Rest } from './trainer/createRest.ts';
import { createTurns, SLICE, type Turns } from './trainer/createTurns.ts';
import type { FrameRequest } from './trainer/Frame.ts';
import { failureOf, type TrainingFailure } from './trainer/TrainingFailure.ts';
import { createWork, type TrainerEvent } from './trainer/work.ts';
import type { StepKind } from './worker/protocol.ts';

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
  live(fields: Partial<LiveFields>): void;
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

/**
 * Starts a run at rest and shows its first frame.
 *
 * One loop does everything that touches the engine, so nothing overlaps: a slice of about 12 ms of updates without a
 * reading back; then losses, and a frame or a snapshot if one is due; then other tasks get their turn. Commands queue up
 * and are done between iterations.
 */
export function createTrainer(options: TrainerOptions): Trainer {
  const { engine, emit, onFailure, resumeFrom } = options;
  const now = options.now ?? (() => performance.now());
  const rest = options.rest ?? createRest();
  const turns = options.turns ?? createTurns();
  const say = (event: TrainerEvent): void => {
    if (!over) emit(event);
  };
  const requireDevice = options.requireDevice ?? (() => undefined);
  if (resumeFrom) engine.restore(resumeFrom);
  const work = createWork({ ...options, resumedFrom: resumeFrom, emit: say, requireDevice, now });
  const chores: (() => Promise<void>)[] = [];
  let playing = false;
  let over = false;

  async function drive(): Promise<void> {
    await work.settle(false);
    while (!over) {
      const chore = work.underway() ? undefined : chores.shift();
      if (chore) await chore();
      else if (playing || work.underway()) await slice();
      else await rest.sleep(Infinity);
    }
  }

  async function slice(): Promise<void> {
    await turns.train(async () => {
      // The run may have ended before its turn came.
      if (over) return;
      work.train(now() + SLICE, () => playing && chores.length === 0);
      await work.look();
    });
    if (!over) await rest.sleep(chores.length > 0 ? 0 : work.wait());
  }

  async function comeToRest(): Promise<void> {
    await work.settle(playing);
    // Playing may have begun again before its turn came.
    if (!playing) say({ type: 'paused', iteration: work.iteration() });
  }

  function queue(chore: () => Promise<void>): void {
    chores.push(chore);
    rest.wake();
  }

  function pause(): void {
    if (!playing) return;
    playing = false;
    queue(comeToRest);
  }

  function end(): boolean {
    const wasOn = !over;
    over = true;
    rest.dispose();
    return wasOn;
  }

  function fail(error: unknown): void {
    if (end()) onFailure(failureOf(error), work.iteration(), work.latestSnapshot());
  }

  // What goes wrong after the end, in reading back from a device that is gone, is nobody's business any more.
  drive().catch(fail);

  return {
    play(speed) {
      playing = true;
      work.setSpeed(speed);
      rest.wake();
    },
    pause,
    step(which) {
      if (which === 'generator' && isCriticSpec(options.spec)) throw noGenerator('generatorStep');
      playing = false;
      queue(async () => {
        work.step(which);
        await comeToRest();
      });
    },
    live: work.live,
    frame: (request) =>
      queue(async () => {
        work.setRequest(request);
        await work.settle(playing);
      }),
    between: queue,
    disturb: (disturbance) =>
      queue(async () => {
        await work.disturb(disturbance);
        if (!playing) await work.settle(false);
      }),
    fail,
    stop: () => void end(),
  };
}
