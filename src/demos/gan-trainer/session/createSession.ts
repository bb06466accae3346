import { signal } from '@preact/signals';
import type { TrainerFrame } from '../model.ts';
import { frameRequest } from '../model/frameRequest.ts';
import { pace, paceBeside } from '../model/pace.ts';
import { liveFieldsOf, specOf } from '../model/specOf.ts';
import { structureOf } from '../model/structureOf.ts';
import type { LayerName, TrainerValues } from '../params.ts';
import { createLane, type Connect, type OpenMeasurer } from './createLane.ts';
import type { Assignment, Lane } from './Lane.ts';
import { LIMIT, type Session } from './Session.ts';

/** The summary is read aloud; more often would talk over itself. */
const SETTLED_EVERY = 4000;
/** Iterations before the limit within which going on from a moment of the past is going on beyond it. */
const NEAR = 50;

/** A session of the given parameters, at rest; nothing is downloaded before the first play or step. */
export function createSession(
  values: TrainerValues,
  first: TrainerFrame,
  connect?: Connect,
  openMeasurer?: OpenMeasurer,
): Session {
  const lanes = signal<readonly Lane[]>([]);
  const playing = signal(false);
  const limit = signal(LIMIT);
  const settled = signal(first);
  /** Lanes are kept, used or not: each holds the page's worker alive. */
  const all: Lane[] = [];
  let measured: readonly LayerName[] = [];
  let [current, start, visible, settledAt] = [values, first, true, 0];
  /** On the way to an iteration that a link names, nobody wants to wait. */
  let hurried = false;

  function begin(): void {
    const assignments = assignmentsOf(current, start);
    assignments.forEach((assignment, i) => {
      const lane = all[i];
      if (lane) lane.assign(assignment);
      else all.push(createLane(assignment, regulate, connect, openMeasurer));
    });
    for (const lane of all.slice(assignments.length)) lane.park();
    lanes.value = all.slice(0, assignments.length);
    for (const lane of lanes.peek()) lane.measure(measured);
    limit.value = LIMIT;
    hurried = false;
    settled.value = start;
    if (assignments.length === 0) playing.value = false;
  }

  /** After every event: each run at its pace, or at rest where the reader or the limit wants it. */
  function regulate(): void {
    const active = lanes.peek();
    if (active.some((lane) => lane.phase.peek() === 'stopped')) playing.value = false;
    if (playing.peek() && visible) {
      const end = limit.peek();
      active.forEach((lane, i) => (hurried ? lane.goTo(end) : lane.drive(speedOf(lane, active[1 - i]), end)));
      if (active.every((lane) => (hurried ? lane.isAt(end) : lane.atLimit()))) arrive();
    }
    if (!playing.peek() || !visible) for (const lane of active) lane.rest();
    settle();
  }

  function arrive(): void {
    playing.value = false;
    if (hurried) limit.value = LIMIT;
    hurried = false;
  }

  function speedOf(lane: Lane, beside: Lane | undefined): number {
    const iteration = lane.present();
    const alone = pace(current.speed, iteration);
    if (!beside) return alone;
    const { stepsPerSecond } = beside.picture.peek();
    return paceBeside(alone, iteration, { iteration: beside.present(), stepsPerSecond });
  }

  function present(): void {
    for (const lane of lanes.peek()) if (lane.looking.peek() !== undefined) lane.look(undefined);
  }

  function settle(): void {
    const now = performance.now();
    if (playing.peek() && now - settledAt < SETTLED_EVERY) return;
    settledAt = now;
    const runs = lanes.peek().map((lane) => ({ ...lane.shown.peek(), measured: lane.measured.peek() }));
    settled.value = { runs, engine: lanes.peek()[0]?.engine.peek()?.backend ?? 'none' };
  }

  function play(): void {
    if (lanes.peek().length === 0) return;
    present();
    for (const lane of lanes.peek()) lane.goOn();
    if (lanes.peek().some((lane) => lane.present() >= limit.peek())) limit.value = Infinity;
    playing.value = true;
    regulate();
  }

  begin();

  return {
    lanes,
    playing,
    limit,
    settled,
    configure(next, frame) {
      const same = keyOf(current, start) === keyOf(next, frame);
      [current, start] = [next, frame];
      if (same)
        for (const [i, { objective }] of frame.runs.entries()) all[i]?.live(liveFieldsOf(next, objective));
      else begin();
      regulate();
    },
    measure(on) {
      measured = on;
      for (const lane of lanes.peek()) lane.measure(on);
    },
    setVisible(next) {
      visible = next;
      regulate();
    },
    play,
    pause() {
      playing.value = false;
      regulate();
    },
    step(which) {
      playing.value = false;
      present();
      for (const lane of lanes.peek()) {
        lane.goOn();
        lane.step(which);
      }
    },
    look(iteration) {
      playing.value = false;
      regulate();
      for (const lane of lanes.peek()) lane.look(iteration);
    },
    goOnFromHere() {
      const at = lanes.peek()[0]?.looking.peek();
      if (at === undefined) return;
      for (const lane of lanes.peek()) lane.goBackTo(at);
      // So near its limit a run goes by single steps, which would end its way back.
      if (limit.peek() - at < NEAR) limit.value = Infinity;
      play();
    },
    playTo(iteration) {
      limit.value = iteration;
      hurried = true;
      play();
    },
    restart() {
      playing.value = false;
      begin();
    },
    provoke: (fault) => lanes.peek()[0]?.provoke(fault),
    dispose() {
      for (const lane of all) lane.dispose();
    },
  };
}

const assignmentsOf = (values: TrainerValues, { runs }: TrainerFrame): readonly Assignment[] =>
  runs.map((first) => ({
    spec: specOf(values, first.objective),
    first,
    frame: frameRequest(values.samples),
    preferredBackend: values.engine === 'auto' ? undefined : values.engine,
  }));

/** What may not change under a run that is on. */
const keyOf = (values: TrainerValues, { runs }: TrainerFrame): string =>
  JSON.stringify([
    values.engine,
    values.samples,
    ...runs.map(({ objective }) => structureOf(specOf(values, objective))),
  ]);
