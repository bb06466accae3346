import type { EngineState } from '../engine.ts';
import type { CriticSpec } from '../spec.ts';
import { createTrainerClient } from './client.ts';
import type { BackendName, Fault, Frame, RunEvent, StopReason } from './protocol.ts';

/** A critic at a mark. */
export interface Look extends Pick<Frame, 'criticLoss' | 'criticEstimate'> {
  readonly updates: number;
  readonly state: EngineState;
}

export interface StudyLaneOptions {
  readonly spec: CriticSpec;
  readonly marks: readonly number[];
  readonly backend?: BackendName;
  readonly onLook: (look: Look) => void;
  /** After every event. */
  readonly onNews: () => void;
  readonly onStop: (reason: StopReason) => void;
  readonly connect?: typeof createTrainerClient;
}

/** One critic of a study. */
export interface StudyLane {
  /** Marks looked at so far. */
  looks(): number;
  isReady(): boolean;
  backend(): BackendName | undefined;
  /** Makes the updates up to that number, starting an engine if need be. */
  goTo(mark: number): void;
  /** Comes to rest between two updates. */
  pause(): void;
  /** Lets go of the engine. */
  rest(): void;
  restart(): void;
  provoke(fault: Fault): void;
  dispose(): void;
}

/** Looks are taken from snapshots: frames are as small as they can be. */
const FRAME = { samples: 1, field: { resolution: 2, extent: [0, 1] } } as const;

export function createStudyLane(options: StudyLaneOptions): StudyLane {
  const { spec, marks, onLook, onNews, onStop, connect = createTrainerClient } = options;
  const client = connect({ onEvent: hear });
  const excluded = new Set<BackendName>();
  let [started, ready] = [false, false];
  let [made, looks] = [0, 0];
  /** The number of updates that the worker was sent to; −1 at rest. */
  let aim = -1;
  let losses: Pick<Frame, 'criticLoss' | 'criticEstimate'> = { criticLoss: NaN, criticEstimate: NaN };
  let backend: BackendName | undefined;

  function hear(event: RunEvent): void {
    if (event.type === 'stopped') return end(event);
    if (event.type === 'ready') {
      ready = true;
      backend = event.engine.backend;
    } else if (event.type === 'frame') {
      const { criticLoss, criticEstimate } = event.frame;
      losses = { criticLoss, criticEstimate };
    } else if (event.type === 'snapshot') look(event.snapshot);
    onNews();
  }

  function look(state: EngineState): void {
    made = state.criticUpdates;
    if (made !== marks[looks]) return;
    looks += 1;
    onLook({ updates: made, state, ...losses });
  }

  function end({ reason, backend: failed }: Extract<RunEvent, { type: 'stopped' }>): void {
    // Plain JavaScript cannot be taken away; without it there would be nothing left to go on with.
    if (failed !== null && failed !== 'cpu') excluded.add(failed);
    if (reason === 'unsupported') excluded.clear();
    forget();
    onStop(reason);
  }

  function forget(): void {
    [started, ready, aim] = [false, false, -1];
  }

  function start(): void {
    started = true;
    const from = made > 0 ? client.snapshot() : null;
    made = from?.criticUpdates ?? 0;
    const wish = options.backend;
    client.start({
      spec,
      frame: FRAME,
      exclude: [...excluded],
      ...(from ? { resumeFrom: from } : {}),
      ...(wish && !excluded.has(wish) ? { preferredBackend: wish } : {}),
    });
  }

  function rest(): void {
    client.stop();
    forget();
  }

  return {
    looks: () => looks,
    isReady: () => ready,
    backend: () => backend,
    goTo(mark) {
      if (!started) start();
      if (!ready || mark <= made || mark === aim) return;
      aim = mark;
      client.goTo(mark);
    },
    pause() {
      aim = -1;
      client.pause();
    },
    rest,
    restart() {
      rest();
      excluded.clear();
      [made, looks] = [0, 0];
    },
    provoke: client.provoke,
    dispose: client.dispose,
  };
}
