import type { Engine } from './engine.ts';
import type { Backend } from './engines/Backend.ts';
import { openBackend } from './engines/openBackend.ts';
import type { RunSpec } from './spec.ts';
import { createCheck } from './trainer/createCheck.ts';
import type { EngineWish } from './trainer/Asked.ts';
import { createChooser, type Started } from './trainer/createChooser.ts';
import { createRest } from './trainer/createRest.ts';
import { createTurns } from './trainer/createTurns.ts';
import { measure } from './trainer/measure.ts';
import { oneGpu } from './trainer/oneGpu.ts';

export interface ChosenEngine extends Started<Backend> {
  readonly engine: Engine;
}

/** Downloads may be slow, and some drivers never answer. */
const OPEN_TIMEOUT = 20_000;
/** A GPU compiles its kernels in a second or two; what takes longer is not worth the reader's wait. */
const TRIAL_TIMEOUT = 6000;

/** One thread, one queue: the runs of the worker keep to it too. */
export const turns = createTurns();
const rest = createRest();

/** One for the worker, so that what was measured is known for the whole visit. */
const choose = createChooser<Backend>({
  open: oneGpu(openBackend),
  supports: (spec, backend) => backend.supports(spec),
  createCheck,
  measure: (spec, backend, toBeat) =>
    measure(spec, backend, toBeat, {
      now: () => performance.now(),
      turns,
      breathe: () => rest.sleep(0),
    }),
  giveUp: (backend) => backend.lose(),
  timeouts: { open: OPEN_TIMEOUT, trial: TRIAL_TIMEOUT },
});

/**
 * Starts an engine for a spec at once, or the one wished for, and says why.
 *
 * A run begins on the best that works of what runs on the processor, our own WebAssembly first, for it is there in a moment.
 * `decide` then tries the candidates: each makes an update of each net that must equal the float64 reference's, then trains
 * for about 200 ms, in slices between those of the runs; the run is to change only where another is faster by far. What is known
 * is kept for the visit. A GPU that says it is imitated by the processor is not tried, for compiling for it alone takes
 * many seconds; one that does not say so loses by its own speed. Measurements wait for one another, since two at once would
 * measure each other. Rejects with an `unsupported` failure when nothing runs, or where `exact` is wished for and cannot be had.
 */
export async function chooseEngine(spec: RunSpec, wish: EngineWish = {}): Promise<ChosenEngine> {
  const started = await choose(spec, wish);
  return { ...started, engine: started.device.createEngine(spec) };
}
