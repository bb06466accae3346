import type { EngineState } from '../engine.ts';
import { iterationOf } from './iterationOf.ts';
import type { LiveFields } from '../spec.ts';
import type { FrameRequest } from '../trainer/Frame.ts';
import { createHost, type Host } from './host.ts';
import { openWorker } from './openWorker.ts';
import type { Fault, RunEvent, StartRequest, StepKind } from './protocol.ts';

/** The page's one worker: two runs side by side share it, and with it one GPU context. */
const pageHost = createHost({ openWorker });

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
  host.join();

  function hear(event: RunEvent): void {
    if (event.type === 'frame') iteration = event.frame.iteration;
    if (event.type === 'snapshot') {
      snapshot = event.snapshot;
      iteration = iterationOf(snapshot);
    }
    if (event.type !== 'stopped') {
      onEvent(event);
      return;
    }
    host.close(event.runId);
    runId = 0;
    snapshot = event.snapshot ?? snapshot;
    // A dead worker cannot say how far it came; what it last sent can.
    onEvent({ ...event, snapshot, iteration: Math.max(event.iteration, iteration) });
  }

  /** Nothing is said to a run that is over. */
  const whileOn = (tell: (runId: number) => void): void => {
    if (runId !== 0) tell(runId);
  };

  const client: TrainerClient = {
    start(options) {
      client.stop();
      iteration = options.resumeFrom ? iterationOf(options.resumeFrom) : 0;
      snapshot = options.resumeFrom ?? null;
      const opened = host.open(hear);
      runId = opened;
      host.post({ type: 'start', runId: opened, ...options });
      return opened;
    },
    play: (speed = Infinity) => whileOn((id) => host.post({ type: 'play', runId: id, speed })),
    pause: () => whileOn((id) => host.post({ type: 'pause', runId: id })),
    step: (which) => whileOn((id) => host.post({ type: 'step', runId: id, which })),
    live: (fields) => whileOn((id) => host.post({ type: 'live', runId: id, fields })),
    frame: (request) => whileOn((id) => host.post({ type: 'frame', runId: id, request })),
    provoke: (fault) => whileOn((id) => host.post({ type: 'provoke', runId: id, fault })),
    snapshot: () => snapshot,
    stop() {
      whileOn((id) => {
        host.post({ type: 'stop', runId: id });
        host.close(id);
      });
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
