import type { EngineState } from '../engine.ts';
import { createRecalls, type Moment } from './createRecalls.ts';
import { createTimeline } from './createTimeline.ts';
import type { LiveFields } from '../spec.ts';
import type { Frame, FrameRequest } from '../trainer/Frame.ts';
import { createHost, type Host } from './host.ts';
import { iterationOf } from './iterationOf.ts';
import { liveFieldsOf } from './liveFieldsOf.ts';
import { openWorker } from './openWorker.ts';
import type { Fault, RunEvent, StartRequest, StepKind } from './protocol.ts';

/** The page's one worker: two runs side by side share it, and with it one GPU context. */
const pageHost = createHost({ openWorker });

export type { Moment } from './createRecalls.ts';

export type StartOptions = Omit<StartRequest, 'type' | 'runId'>;

/** One place on a page that trains, one run at a time. */
export interface TrainerClient {
  /** Ends this client's run, if one is on, and begins another, at rest; returns its id. */
  start(options: StartOptions): number;
  /** `speed` is the most iterations a second; `Infinity`, the default, is as fast as it goes. */
  play(speed?: number): void;
  /** Comes to rest at the end of the iteration that has begun. */
  pause(): void;
  /** Pauses, then does one thing. */
  step(which: StepKind): void;
  live(fields: Partial<LiveFields>): void;
  frame(request: FrameRequest): void;
  /**
   * Has the run train as fast as it goes to an iteration and rest there; one of its past, by way of a state that was kept, through all
   * that was done to it then: on `wasm-simd` to the same weights, to the last bit. A pause or a step on the way ends it, a play
   * goes on from there. What was kept of the run after that iteration is forgotten.
   */
  goTo(iteration: number): void;
  /** Iterations of the run whose pictures are kept, ascending: few enough to fit, the latest always among them. */
  recorded(): readonly number[];
  /** The picture kept at or before an iteration, else null. The run itself goes on as it was: pause it first, and `goTo` there. */
  seek(iteration: number): Frame | null;
  /**
   * The state of a recorded iteration: the one that was kept, or else made again by the worker from an earlier one, beside the run, which
   * stays as it is. Null where neither can be done, as once the run has ended, and where another is asked for before it is there.
   */
  stateAt(iteration: number): Promise<Moment | null>;
  /** Ends the run without a `stopped` event; its snapshot stays. */
  stop(): void;
  /** The last good state of the latest run, to go on from; null before there is one. */
  snapshot(): EngineState | null;
  /** For tests: brings about a fault. */
  provoke(fault: Fault): void;
  /** Ends the run and lets go of the worker, which ends with its last client. */
  dispose(): void;
}

export interface ClientOptions {
  /** Hears of the current run alone; events of runs that were stopped or replaced do not come. */
  readonly onEvent: (event: RunEvent) => void;
  readonly host?: Host;
}

/** Joins the page's training worker; nothing is loaded before the first `start`. */
export function createTrainerClient({ onEvent, host = pageHost }: ClientOptions): TrainerClient {
  let runId = 0;
  let iteration = 0;
  let snapshot: EngineState | null = null;
  let joined = true;
  let playing = false;
  let settings: Partial<LiveFields> = {};
  let timeline = createTimeline(settings);
  const recalls = createRecalls();
  host.join();

  function hear(event: RunEvent): void {
    if (event.type !== 'stopped') {
      keep(event);
      onEvent(event);
      return;
    }
    host.close(event.runId);
    recalls.drop();
    runId = 0;
    snapshot = event.snapshot ?? snapshot;
    // A dead worker cannot say how far it came; what it last sent can.
    onEvent({ ...event, snapshot, iteration: Math.max(event.iteration, iteration) });
  }

  function keep(event: Exclude<RunEvent, { type: 'stopped' }>): void {
    if (event.type === 'frame') {
      iteration = event.frame.iteration;
      if (!event.underway) timeline.addFrame(event.frame);
    } else if (event.type === 'snapshot') {
      snapshot = event.snapshot;
      iteration = iterationOf(snapshot);
      timeline.addSnapshot(snapshot);
    } else if (event.type === 'change') timeline.addChange(event.change);
    else if (event.type === 'paused') playing = false;
    else if (event.type === 'recalled') recalls.hear(event);
    else if (event.type === 'rewound') {
      iteration = event.iteration;
      timeline.cut(event.to);
    }
  }

  /** A run that goes on from this client's own last state is the same run; any other is a new one. */
  function remember({ spec, resumeFrom }: StartOptions): void {
    const live = liveFieldsOf(spec);
    if (!resumeFrom || resumeFrom !== snapshot) timeline = createTimeline(live);
    else {
      timeline.cut(iteration);
      const updates = resumeFrom.criticUpdates + resumeFrom.generatorUpdates;
      timeline.addChange({ iteration, updates, live });
    }
    settings = live;
  }

  /** Nothing is said to a run that is over. */
  const whileOn = (tell: (runId: number) => void): void => {
    if (runId !== 0) tell(runId);
  };

  /** Made again by the worker; null where there is no run any more, or nothing to make it from. */
  function recalled(at: number): Promise<EngineState | null> {
    const past = timeline.pastOf(at);
    const answer = recalls.wait(at);
    if (past && runId !== 0) host.post({ type: 'recall', runId, iteration: at, past });
    else recalls.drop();
    return answer;
  }

  const client: TrainerClient = {
    start(options) {
      client.stop();
      iteration = options.resumeFrom ? iterationOf(options.resumeFrom) : 0;
      remember(options);
      playing = false;
      snapshot = options.resumeFrom ?? null;
      const opened = host.open(hear);
      runId = opened;
      host.post({ type: 'start', runId: opened, ...options });
      return opened;
    },
    play: (speed = Infinity) =>
      whileOn((id) => {
        playing = true;
        host.post({ type: 'play', runId: id, speed });
      }),
    pause: () => whileOn((id) => host.post({ type: 'pause', runId: id })),
    step: (which) => whileOn((id) => host.post({ type: 'step', runId: id, which })),
    live: (fields) =>
      whileOn((id) => {
        settings = { ...settings, ...fields };
        host.post({ type: 'live', runId: id, fields });
      }),
    goTo(to) {
      if (!Number.isInteger(to) || to < 0)
        throw new RangeError(`goTo needs an integer iteration from 0 on; iteration is ${to}.`);
      whileOn((id) => {
        // A run that plays may be farther than it has said.
        const past = playing || to < iteration ? timeline.pastOf(to) : null;
        if (!past && to < iteration)
          throw new RangeError(
            `goTo can reach no iteration before the first one kept; iteration is ${to}. Start the run anew.`,
          );
        host.post({ type: 'goTo', runId: id, iteration: to, ...(past ? { past } : {}), now: settings });
      });
    },
    recorded: () => timeline.recorded(),
    seek: (to) => timeline.frameAt(to),
    async stateAt(at) {
      const { state: kept, ...moment } = timeline.momentAt(at);
      if (kept) recalls.drop();
      const state = kept ?? (await recalled(at));
      return state && { ...moment, state };
    },
    frame: (request) => whileOn((id) => host.post({ type: 'frame', runId: id, request })),
    provoke: (fault) => whileOn((id) => host.post({ type: 'provoke', runId: id, fault })),
    snapshot: () => snapshot,
    stop() {
      whileOn((id) => {
        host.post({ type: 'stop', runId: id });
        host.close(id);
      });
      recalls.drop();
      runId = 0;
    },
    dispose() {
      client.stop();
      if (joined) host.leave();
      joined = false;
    },
  };
  return client;
}
