import type { Engine } from '../engine.ts';
import type { Backend } from '../engines/Backend.ts';
import { isCriticSpec, type RunSpec } from '../spec.ts';
import { SLICE, type Turns } from './createTurns.ts';

/** Long enough for a steady figure, short enough to wait for, in milliseconds. */
const PROBE = 200;
/** A backend this many times slower than one already measured need not be measured well. */
const HOPELESS = 4;
/** An engine that says how much may wait takes long to answer, but not for each update: its room has to grow first. */
const FILLS = 3;

export interface MeasureTools {
  readonly now: () => number;
  readonly turns: Turns;
  /** Lets messages in, and training. */
  readonly breathe: () => Promise<void>;
}

/**
 * Iterations a second of a spec on a backend, over about 200 ms of its own time after a warm-up that compiles its kernels.
 *
 * The time is taken in slices of about 12 ms, and runs that train go on between them. Each iteration and each slice ends
 * with a reading back, for a GPU's calls return before its work is done; an engine that says how much may wait is read when
 * that much does, as in training. `toBeat` is the speed of a backend measured
 * before: one that is plainly slower is judged by a few updates.
 */
export async function measure(
  spec: RunSpec,
  backend: Backend,
  toBeat: number,
  tools: MeasureTools,
): Promise<number> {
  const { now, turns, breathe } = tools;
  const engine = backend.createEngine(spec);
  const iteration = updatesOf(spec);
  try {
    for (const step of new Set(iteration)) {
      await update(engine, step);
      await breathe();
    }
    return await turns.measure(async (inTurn) => {
      let each = Infinity;
      for (let i = 0; i < (engine.hasRoom ? FILLS : 1); i += 1) {
        each = Math.min(each, await inTurn(() => filled(engine, now)));
      }
      const guess = 1000 / (each * iteration.length);
      if (guess * HOPELESS < toBeat) return guess;
      const slices = createSlices(engine, iteration, now);
      while (slices.spent() < PROBE) {
        await breathe();
        await inTurn(slices.next);
      }
      return (1000 * slices.updates()) / (iteration.length * slices.spent());
    });
  } finally {
    engine.dispose();
  }
}

type Update = 'criticStep' | 'generatorStep';

/** The updates of one iteration, in order. */
function updatesOf(spec: RunSpec): readonly Update[] {
  if (isCriticSpec(spec)) return ['criticStep'];
  return [...Array.from({ length: spec.nCritic }, () => 'criticStep' as const), 'generatorStep'];
}

/** Updates in order, a slice at a time, with their time and number. */
function createSlices(engine: Engine, iteration: readonly Update[], now: () => number) {
  let [spent, updates] = [0, 0];

  async function next(): Promise<void> {
    const begun = now();
    let waits = false;
    do {
      engine[iteration[updates % iteration.length]!]();
      updates += 1;
      waits = engine.hasRoom ? engine.hasRoom() : updates % iteration.length !== 0;
      if (!waits) await engine.stats();
    } while (now() - begun < SLICE);
    if (waits) await engine.stats();
    spent += now() - begun;
  }
  return { next, spent: () => spent, updates: () => updates };
}

/** Milliseconds of an update of the critic: of one, or of as many as may wait. */
async function filled(engine: Engine, now: () => number): Promise<number> {
  const begun = now();
  let told = 0;
  do {
    engine.criticStep();
    told += 1;
  } while (engine.hasRoom?.() ?? false);
  await engine.stats();
  return (now() - begun) / told;
}

async function update(engine: Engine, step: Update): Promise<void> {
  engine[step]();
  await engine.stats();
}
