import type { Engine } from './engine.ts';
import type { Backend } from './engines/Backend.ts';
import { openBackend } from './engines/openBackend.ts';
import type { RunSpec } from './spec.ts';
import { createCheck } from './trainer/createCheck.ts';
import { createChooser, type EngineWish } from './trainer/createChooser.ts';
import type { EngineChoice } from './trainer/EngineChoice.ts';
import { measure } from './trainer/measure.ts';

export interface ChosenEngine {
  readonly engine: Engine;
  readonly backend: Backend;
  readonly choice: EngineChoice;
}

/** Downloads may be slow, and some drivers never answer. */
const OPEN_TIMEOUT = 20_000;
/** A GPU compiles its kernels in a second or two; what takes longer is not worth the reader's wait. */
const TRIAL_TIMEOUT = 6000;

/** One for the worker, so that what was measured is known for the whole visit. */
const choose = createChooser<Backend>({
  open: openBackend,
  supports: (spec, backend) => backend.supports(spec),
  createCheck,
  measure: (spec, backend, toBeat) => measure(spec, backend, toBeat, () => performance.now()),
  timeouts: { open: OPEN_TIMEOUT, trial: TRIAL_TIMEOUT },
});

/**
 * Starts the fastest engine for a spec on this machine, or the one wished for, and says why.
 *
 * Each backend makes an update of each net that must equal the float64 reference's, then trains for about 200 ms; the
 * fastest wins. A GPU that says it is imitated by the processor is not tried, for compiling for it alone takes many
 * seconds; one that does not say so loses by its own speed. Of what runs on the processor the best that works is measured, and
 * the rest are there in case it does not. Choices wait for one another, since two measurements at once
 * would measure each other. Rejects with an `unsupported` failure when nothing runs.
 */
export async function chooseEngine(spec: RunSpec, wish: EngineWish = {}): Promise<ChosenEngine> {
  const { device: backend, choice } = await choose(spec, wish);
  return { engine: backend.createEngine(spec), backend, choice };
}
