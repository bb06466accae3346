import { signal } from '@preact/signals';
import { applyLive } from '@/train/spec.ts';
import { createTrainerClient } from '@/train/worker/client.ts';
import type { RunEvent } from '@/train/worker/protocol.ts';
import type { RunFrame } from '../model.ts';
import { record } from '../model/History.ts';
import type { Picture } from '../model/Picture.ts';
import { rowOf } from '../model/rowOf.ts';
import { createDriver } from './createDriver.ts';
import { createMeasuring } from './createMeasuring.ts';
import type { Assignment, BackendName, EngineChoice, Lane, Phase, Stopped } from './Lane.ts';

export type Connect = typeof createTrainerClient;
export type OpenMeasurer = Parameters<typeof createMeasuring>[0];

/** Numbers that change faster cannot be read. */
const SHOWN_EVERY = 120;

/** A lane; `onNews` is called after each of its events. */
export function createLane(
  assignment: Assignment,
  onNews: () => void,
  connect: Connect = createTrainerClient,
  openMeasurer?: OpenMeasurer,
): Lane {
  let { spec, first, preferredBackend, frame } = assignment;
  const picture = signal<Picture>(first.picture);
  const shown = signal<RunFrame>(first);
  const phase = signal<Phase>('idle');
  const engine = signal<EngineChoice | undefined>(undefined);
  const stopped = signal<Stopped | undefined>(undefined);
  const excluded = new Set<BackendName>();
  let history = first.history;
  let shownAt = 0;

  const client = connect({ onEvent: hear });
  const driver = createDriver(client, () => picture.peek());
  const measuring = createMeasuring(openMeasurer);
  measuring.begin(spec, first.picture);

  function hear(event: RunEvent): void {
    if (event.type === 'ready') {
      phase.value = 'ready';
      engine.value = event.engine;
      driver.ready();
    } else if (event.type === 'frame') see(event.frame, event.frame.playing);
    else if (event.type === 'snapshot') measuring.state(event.snapshot);
    else if (event.type === 'paused') driver.rested(event.iteration);
    else if (event.type === 'stopped') end(event);
    onNews();
  }

  function see(latest: Picture, moving: boolean): void {
    picture.value = latest;
    history = record(history, rowOf(spec.objective, latest));
    measuring.frame(latest, moving);
    const now = performance.now();
    if (moving && now - shownAt < SHOWN_EVERY) return;
    shownAt = now;
    shown.value = { objective: spec.objective, picture: latest, history };
  }

  function end({ reason, iteration, snapshot, backend }: Extract<RunEvent, { type: 'stopped' }>): void {
    const failed = backend ?? engine.peek()?.backend;
    // Plain JavaScript cannot be taken away; without it there would be nothing left to go on with.
    if (failed !== undefined && failed !== 'cpu') excluded.add(failed);
    if (reason === 'unsupported') excluded.clear();
    driver.forget();
    phase.value = 'stopped';
    stopped.value = { reason, iteration, resumesAt: snapshot?.generatorUpdates };
    shown.value = { objective: spec.objective, picture: picture.peek(), history };
  }

  function begin(): void {
    const snapshot = phase.peek() === 'stopped' ? client.snapshot() : null;
    if (phase.peek() === 'stopped' && !snapshot) showFirst();
    phase.value = 'starting';
    stopped.value = undefined;
    client.start({
      spec,
      frame,
      exclude: [...excluded],
      ...(snapshot ? { resumeFrom: snapshot } : {}),
      ...(preferredBackend ? { preferredBackend } : {}),
    });
  }

  function showFirst(): void {
    history = first.history;
    picture.value = first.picture;
    shown.value = first;
  }

  function park(): void {
    client.stop();
    driver.forget();
    excluded.clear();
    phase.value = 'idle';
    engine.value = undefined;
    stopped.value = undefined;
  }

  function engage(): void {
    if (phase.peek() === 'idle') begin();
  }

  return {
    picture,
    shown,
    phase,
    engine,
    stopped,
    measured: measuring.found,
    measure: measuring.want,
    atLimit: driver.atLimit,
    assign(next) {
      ({ spec, first, preferredBackend, frame } = next);
      park();
      showFirst();
      measuring.begin(spec, first.picture);
    },
    park,
    live(fields) {
      spec = applyLive(spec, fields);
      measuring.setSpec(spec);
      client.live(fields);
    },
    drive(speed, limit) {
      driver.drive(speed, limit);
      engage();
    },
    rest: driver.rest,
    step(which) {
      driver.step(which);
      engage();
    },
    goOn() {
      if (phase.peek() === 'stopped') begin();
    },
    provoke: client.provoke,
    dispose() {
      client.dispose();
      measuring.dispose();
    },
  };
}
