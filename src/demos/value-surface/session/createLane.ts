import type { EngineState } from '@/train/engine.ts';
import type { createTrainerClient } from '@/train/worker/client.ts';
import type { BackendName, Fault, RunEvent, StopReason } from '@/train/worker/protocol.ts';
import type { Contestant, CriticFrame } from '../model/Critic.ts';
import { GRID } from '../model/grid.ts';
import { measureCritic } from '../model/measureCritic.ts';
import type { Limits } from '../model/limits.ts';
import { createDriver } from './createDriver.ts';

export type Connect = typeof createTrainerClient;

/** Of the worker only the field is wanted: the points stand still, and their distance with them. */
const WANTED = { samples: 1, field: GRID } as const;
/** Milliseconds between two measurements, and how many times as long as one took: a slow page has other things to do. */
const MEASURED_EVERY = 300;
const SPARING = 8;

/** One critic in training. */
export interface Lane {
  /** As it stands; undefined until its run has said both its field and its state. */
  critic(): CriticFrame | undefined;
  updates(): number;
  backend(): BackendName | undefined;
  stopped(): StopReason | undefined;
  isDone(): boolean;
  /** On the last stretch, which is not worth a rest. */
  isArriving(): boolean;
  /** Trains up to the limit, or rests; begins the run, or takes a stopped one up again, if need be. */
  drive(go: boolean): void;
  provoke(fault: Fault): void;
  dispose(): void;
}

/** A lane for one critic; nothing is downloaded before it is first driven. `onNews` is called after each of its events. */
export function createLane(
  contestant: Contestant,
  limits: Limits,
  onNews: () => void,
  connect: Connect,
): Lane {
  const { id, hold, spec } = contestant;
  const excluded = new Set<BackendName>();
  let phase: 'idle' | 'on' | 'stopped' = 'idle';
  let reason: StopReason | undefined;
  let backend: BackendName | undefined;
  let field: CriticFrame['field'] | undefined;
  let measured: CriticFrame['measured'] | undefined;
  let [updates, rate, measuredNext] = [0, 0, -Infinity];
  const client = connect({ onEvent: hear });
  const driver = createDriver(client, limits, () => ({ updates, rate }));

  function hear(event: RunEvent): void {
    if (event.type === 'ready') {
      backend = event.engine.backend;
      driver.ready();
    } else if (event.type === 'frame') {
      ({ field, iteration: updates, stepsPerSecond: rate } = event.frame);
      askForState(event.frame.playing);
    } else if (event.type === 'snapshot') {
      measure(event.snapshot);
    } else if (event.type === 'rested') driver.rested();
    else if (event.type === 'stopped') end(event);
    onNews();
  }

  function measure(snapshot: EngineState): void {
    const begun = performance.now();
    measured = measureCritic(spec, snapshot);
    const now = performance.now();
    measuredNext = now + Math.max(MEASURED_EVERY, SPARING * (now - begun));
  }

  /** A request for a frame brings the state as well: it keeps the numbers near the picture. */
  function askForState(playing: boolean): void {
    if (!playing || performance.now() < measuredNext) return;
    measuredNext = Infinity;
    client.frame(WANTED);
  }

  function end(event: Extract<RunEvent, { type: 'stopped' }>): void {
    const failed = event.backend ?? backend;
    // Plain JavaScript cannot be taken away; without it there would be nothing left to go on with.
    if (failed !== undefined && failed !== 'cpu') excluded.add(failed);
    ({ reason } = event);
    phase = 'stopped';
    driver.forget();
  }

  function begin(): void {
    const snapshot = phase === 'stopped' ? client.snapshot() : null;
    phase = 'on';
    reason = undefined;
    client.start({
      spec,
      frame: WANTED,
      // The same run for everyone, as it was recorded.
      preferredBackend: 'wasm-simd',
      exclude: [...excluded],
      ...(snapshot ? { resumeFrom: snapshot } : {}),
    });
  }

  return {
    critic: () => field && measured && { id, hold, updates, field, measured },
    updates: () => updates,
    backend: () => backend,
    stopped: () => reason,
    isDone: () => updates === limits.updates && driver.isResting(),
    isArriving: driver.isArriving,
    drive(go) {
      if (go && phase !== 'on') begin();
      driver.drive(go);
    },
    provoke: client.provoke,
    dispose: client.dispose,
  };
}
