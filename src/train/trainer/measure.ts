import type { Engine } from '../engine.ts';
import type { Backend } from '../engines/Backend.ts';
import { isCriticSpec, type RunSpec } from '../spec.ts';

/** Long enough for a steady figure, short enough to wait for. */
const PROBE = 200;
/** A backend this many times slower than one already measured need not be measured well. */
const HOPELESS = 4;

/**
 * Iterations a second of a spec on a backend, over about 200 ms after a warm-up that compiles its kernels.
 *
 * Each iteration ends with a reading back, for a GPU's calls return before its work is done. `toBeat` is the speed of a
 * backend measured before: one that is plainly slower is judged by a single update.
 */
export async function measure(
  spec: RunSpec,
  backend: Backend,
  toBeat: number,
  now: () => number,
): Promise<number> {
  const engine = backend.createEngine(spec);
  try {
    const iteration = updatesOf(spec);
    for (const step of new Set(iteration)) await update(engine, step);
    const begun = now();
    await update(engine, 'criticStep');
    const guess = 1000 / ((now() - begun) * iteration.length);
    return guess * HOPELESS < toBeat ? guess : await iterationsPerSecond(engine, iteration, now);
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

async function iterationsPerSecond(
  engine: Engine,
  iteration: readonly Update[],
  now: () => number,
): Promise<number> {
  const begun = now();
  let done = 0;
  do {
    for (const step of iteration) engine[step]();
    await engine.stats();
    done += 1;
  } while (now() - begun < PROBE);
  return (1000 * done) / (now() - begun);
}

async function update(engine: Engine, step: Update): Promise<void> {
  engine[step]();
  await engine.stats();
}
