import type { Engine, EngineState, UpdateStats } from '../engine.ts';
import { isCriticSpec, type LiveFields, type RunSpec } from '../spec.ts';
import { iterationOf } from '../worker/iterationOf.ts';
import type { StepKind } from '../worker/protocol.ts';
import type { Frame, FrameRequest } from './Frame.ts';
import { createFrames } from './frames.ts';
import { createIterations } from './iterations.ts';
import { createPace } from './pace.ts';
import type { Change, Past } from './Past.ts';
import { requireFinite } from './requireFinite.ts';
import { createSnapshots } from './snapshots.ts';

/** What a trainer says while it goes; the worker adds whose run it is. */
export type TrainerEvent =
  /** `underway`: drawn between the first and the last update of an iteration. */
  | { readonly type: 'frame'; readonly frame: Frame; readonly underway?: true }
  | { readonly type: 'change'; readonly change: Change }
  /** The run has this state of its past again, on its way to iteration `to`. */
  | { readonly type: 'rewound'; readonly iteration: number; readonly to: number }
  /** Training has stopped here; what is seen at rest comes next. */
  | { readonly type: 'paused'; readonly iteration: number }
  /** The exact picture and the state of a run that has stopped have been said. */
  | { readonly type: 'rested'; readonly iteration: number }
  | { readonly type: 'snapshot'; readonly snapshot: EngineState };

export interface WorkOptions {
  readonly engine: Engine;
  readonly spec: RunSpec;
  readonly frame: FrameRequest;
  /** The state that the engine was given to go on from, if any. */
  readonly resumedFrom?: EngineState | undefined;
  readonly emit: (event: TrainerEvent) => void;
  /** Throws when the engine's device can no longer be trusted: a lost GPU reads back zeros, not errors. */
  readonly requireDevice: () => void;
  readonly now: () => number;
}

/** What the driver of a run can have done, one thing at a time; each throws a failure. */
export interface Work {
  /** Updates while `mayBegin` allows another iteration, until the clock says `until`; an iteration begun goes on in the next. */
  train(until: number, mayBegin: () => boolean): void;
  step(which: StepKind): void;
  /** Reads back what the slice did, and draws and saves what is due. */
  look(): Promise<void>;
  /** An exact frame and a snapshot, now. */
  settle(playing: boolean): Promise<void>;
  /** Milliseconds until the next iteration or the next frame is due. */
  wait(): number;
  underway(): boolean;
  iteration(): number;
  /** Updates of both nets together. */
  updates(): number;
  latestSnapshot(): EngineState | null;
  setSpeed(speed: number): void;
  live(fields: Partial<LiveFields>): void;
  /** Does a change again, of which everybody knows. */
  redo(change: Change): void;
  /** Goes back, between two iterations, to a state of the past, on the way to iteration `to`. */
  rewind(past: Past, to: number): void;
  setRequest(request: FrameRequest): void;
  disturb(disturbance: (engine: Engine) => Promise<void>): Promise<void>;
}

/**
 * How much later than it might a frame is drawn so that it is one of a whole iteration, in milliseconds: few engines take so
 * long for an iteration, and those show what they do in the middle of one too.
 */
const PATIENCE = 50;

/** The parts of a run put together around one engine. */
export function createWork(options: WorkOptions): Work {
  const { engine, spec, emit, requireDevice, now, resumedFrom } = options;
  const made = resumedFrom ?? { criticUpdates: 0, generatorUpdates: 0 };
  const iterations = createIterations(engine, isCriticSpec(spec) ? null : spec.nCritic, made);
  const pace = createPace(now);
  const frames = createFrames(engine, spec, options.frame, now);
  const snapshots = createSnapshots(engine, resumedFrom ?? null, now);
  const { updates } = iterations;
  let drawn = -1;
  /** Updates before the latest restore, which have no losses. */
  let before = made;

  async function check(): Promise<UpdateStats> {
    const stats = await engine.stats();
    requireDevice();
    if (iterations.criticUpdates() > before.criticUpdates) requireFinite('criticLoss', [stats.criticLoss]);
    if (iterations.generatorUpdates() > before.generatorUpdates)
      requireFinite('generatorLoss', [stats.generatorLoss]);
    return stats;
  }

  async function draw(stats: UpdateStats, playing: boolean): Promise<void> {
    drawn = updates();
    const progress = {
      iteration: iterations.completed(),
      criticUpdates: iterations.criticUpdates(),
      generatorUpdates: iterations.generatorUpdates(),
      playing,
      stepsPerSecond: playing ? pace.rate() : 0,
    };
    const frame = await frames.make(progress, stats, !playing);
    requireDevice();
    emit({ type: 'frame', frame, ...(iterations.underway() ? { underway: true } : {}) });
  }

  function note(what: { live: Partial<LiveFields> } | { step: 'critic' | 'generator' }): void {
    emit({ type: 'change', change: { iteration: iterations.completed(), updates: updates(), ...what } });
  }

  async function save(): Promise<void> {
    emit({ type: 'snapshot', snapshot: await snapshots.take(requireDevice) });
  }

  return {
    train(until, mayBegin) {
      const hasRoom = (): boolean => engine.hasRoom?.() ?? true;
      while (now() < until && hasRoom() && (iterations.underway() || (mayBegin() && pace.isDue()))) {
        if (iterations.advance()) pace.count();
      }
    },
    step(which) {
      if (which === 'iteration') {
        while (!iterations.advance());
        return;
      }
      note({ step: which });
      iterations.extra(which);
    },
    async look() {
      const stats = await check();
      const isTime = frames.wait() === 0 && (!iterations.underway() || frames.late() >= PATIENCE);
      if (isTime && drawn !== updates()) await draw(stats, true);
      if (snapshots.isDue() && !iterations.underway()) await save();
    },
    async settle(playing) {
      await draw(await check(), playing);
      await save();
    },
    wait() {
      if (iterations.underway()) return 0;
      return Math.min(pace.wait(), drawn === updates() ? Infinity : frames.wait());
    },
    underway: iterations.underway,
    iteration: iterations.completed,
    updates,
    latestSnapshot: snapshots.latest,
    setSpeed: pace.setSpeed,
    live(fields) {
      note({ live: fields });
      iterations.live(fields);
    },
    redo: iterations.redo,
    rewind({ snapshot, live }, to) {
      engine.restore(snapshot);
      iterations.live(live);
      iterations.resume(snapshot);
      snapshots.replace(snapshot);
      [before, drawn] = [snapshot, -1];
      emit({ type: 'rewound', iteration: iterationOf(snapshot), to });
    },
    setRequest: frames.setRequest,
    async disturb(disturbance) {
      await disturbance(engine);
      before = {
        criticUpdates: iterations.criticUpdates(),
        generatorUpdates: iterations.generatorUpdates(),
      };
    },
  };
}
