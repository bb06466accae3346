import type { Engine } from '../engine.ts';
import type { Backend } from '../engines/Backend.ts';
import type { TrainSpec } from '../spec.ts';

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
  spec: TrainSpec,
  backend: Backend,
  toBeat: number,
  now: () => number,
): Promise<number> {
  const engine = backend.createEngine(spec);
  try {
    await update(engine, 'criticStep');
    await update(engine, 'generatorStep');
    const begun = now();
    await update(engine, 'criticStep');
    const guess = 1000 / ((now() - begun) * (spec.nCritic + 1));
    return guess * HOPELESS < toBeat ? guess : await iterationsPerSecond(engine, spec.nCritic, now);
  } finally {
    engine.dispose();
  }
}

async function iterationsPerSecond(engine: Engine, nCritic: number, now: () => number): Promise<number> {
  const begun = now();
  let done = 0;
  do {
    for (let i = 0; i < nCritic; i += 1) engine.criticStep();
    await update(engine, 'generatorStep');
    done += 1;
  } while (now() - begun < PROBE);
  return (1000 * done) / (now() - begun);
}

async function update(engine: Engine, step: 'criticStep' | 'generatorStep'): Promise<void> {
  engine[step]();
  await engine.stats();
}
