import { signal } from '@preact/signals';
import { applyLive } from '@/train/spec.ts';
import { createTrainerClient } from '@/train/worker/client.ts';
import type { RunEvent } from '@/train/worker/protocol.ts';
import { createDriver } from './createDriver.ts';
import { createMeasuring, type MeasuringOptions } from './createMeasuring.ts';
import { createScreen } from './createScreen.ts';
import type { Assignment, BackendName, EngineChoice, Lane, Phase, Stopped } from './Lane.ts';

export type Connect = typeof createTrainerClient;
export type OpenMeasurer = MeasuringOptions['open'];

/** A lane; `onNews` is called after each of its events. */
export function createLane(
  assignment: Assignment,
  onNews: () => void,
  connect: Connect = createTrainerClient,
  openMeasurer?: OpenMeasurer,
): Lane {
  let { spec, first, preferredBackend, frame } = assignment;
  const phase = signal<Phase>('idle');
  const engine = signal<EngineChoice | undefined>(undefined);
  const stopped = signal<Stopped | undefined>(undefined);
  const recorded = signal<readonly number[]>([]);
  const straight = signal(true);
  const excluded = new Set<BackendName>();

  const client = connect({ onEvent: hear });
  const screen = createScreen(first);
  const driver = createDriver(client, screen.present);
  const measuring = createMeasuring({ stateAt: client.stateAt, open: openMeasurer });
  measuring.begin(spec, first.picture);

  function hear(event: RunEvent): void {
    if (event.type === 'ready') {
      phase.value = 'ready';
      engine.value = event.engine;
      driver.ready();
    } else if (event.type === 'engine') engine.value = event.engine;
    else if (event.type === 'frame') {
      measuring.frame(event.frame, event.frame.playing);
      if (screen.see(event.frame, event.frame.playing)) recorded.value = client.recorded();
    } else if (event.type === 'snapshot') measuring.state(event.snapshot);
    else if (event.type === 'rested') driver.rested(event.iteration);
    else if (event.type === 'stopped') end(event);
    onNews();
  }

  function end({ reason, iteration, snapshot, backend }: Extract<RunEvent, { type: 'stopped' }>): void {
    const failed = backend ?? engine.peek()?.backend;
    // Plain JavaScript cannot be taken away; without it there would be nothing left to go on with.
    if (failed !== undefined && failed !== 'cpu') excluded.add(failed);
    if (reason === 'unsupported') excluded.clear();
    driver.forget();
    phase.value = 'stopped';
    const exact = preferredBackend === 'exact';
    stopped.value = { reason, iteration, resumesAt: snapshot?.generatorUpdates, exact };
    screen.settle();
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
    screen.begin(first);
    recorded.value = [];
    straight.value = true;
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

  /** What is done to a run on its way is not in a link to it. */
  function turn(): void {
    if (phase.peek() !== 'idle') straight.value = false;
  }

  return {
    picture: screen.picture,
    shown: screen.shown,
    looking: screen.looking,
    present: () => screen.present().iteration,
    phase,
    engine,
    stopped,
    recorded,
    straight,
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
      const next = applyLive(spec, fields);
      if (JSON.stringify(next) !== JSON.stringify(spec)) turn();
      spec = next;
      measuring.setSpec(spec);
      client.live(fields);
    },
    drive(speed, limit) {
      driver.drive(speed, limit);
      engage();
    },
    goTo(goal) {
      engage();
      driver.goTo(goal);
    },
    isAt: driver.isAt,
    rest: driver.rest,
    step(which) {
      if (which !== 'iteration') straight.value = false;
      driver.step(which);
      engage();
    },
    look(iteration) {
      const past = iteration === undefined ? null : client.seek(iteration);
      screen.look(past ?? undefined);
      measuring.look(past ?? undefined);
    },
    goBackTo(iteration) {
      const past = client.seek(iteration);
      if (!past || phase.peek() !== 'ready') return;
      screen.goBackTo(past);
      measuring.goBackTo(past);
      client.goTo(iteration);
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
