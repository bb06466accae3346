import type { ChosenEngine } from '../chooseEngine.ts';
import type { Backend } from '../engines/Backend.ts';
import type { RunSpec } from '../spec.ts';
import { createSwitchable, type Switchable } from './createSwitchable.ts';
import type { BackendName, EngineChoice } from './EngineChoice.ts';
import { TrainingFailure } from './TrainingFailure.ts';

/** A run's place on a backend, from which it can move to another. */
export interface Seat {
  readonly engine: Switchable;
  backend(): Backend;
  /** Throws when the backend was taken away. */
  requireDevice(): void;
  /**
   * Has the engines measured and moves, in the gap that `between` finds, where another is faster by far; returns the last word, or
   * null where that is said already or the run is over.
   */
  settle(between: (work: () => Promise<void>) => void): Promise<EngineChoice | null>;
  leave(): void;
}

/** A seat on the backend that was chosen at first; `onLost` hears when the present one is taken away. */
export function createSeat(
  spec: RunSpec,
  chosen: ChosenEngine,
  onLost: (error: TrainingFailure) => void,
): Seat {
  const engine = createSwitchable(chosen.engine);
  let backend = chosen.device;
  let left = false;
  let forgetLoss = watch(backend);

  function watch(present: Backend): () => void {
    return present.onLost(({ reason, detail }) => onLost(new TrainingFailure(reason, detail)));
  }

  async function move(to: Backend): Promise<void> {
    if (left) return;
    const next = to.createEngine(spec);
    try {
      await engine.replace(next);
    } catch (error) {
      next.dispose();
      throw error;
    }
    forgetLoss();
    backend = to;
    forgetLoss = watch(to);
  }

  return {
    engine,
    backend: () => backend,
    requireDevice() {
      const loss = backend.lost();
      if (loss) throw new TrainingFailure(loss.reason, loss.detail);
    },
    async settle(between) {
      if (!chosen.decide) return null;
      // The first picture comes first.
      await inGap(between, async () => undefined);
      const failed: BackendName[] = [];
      for (;;) {
        const { device, choice } = await chosen.decide(failed);
        if (left) return null;
        const isHere = device.backend === backend.backend && backend.lost() === null;
        if (isHere || (await inGap(between, () => move(device)))) return left ? null : choice;
        // It was measured, yet it cannot take the run over: the next best, then.
        failed.push(choice.backend);
      }
    },
    leave() {
      if (left) return;
      left = true;
      forgetLoss();
      try {
        engine.dispose();
      } catch {
        // Tensors of a lost device cannot always be freed; they went with it.
      }
    },
  };
}

/** Whether `work` came off, once its gap had come; a run that ends before that leaves the promise open, and no one waits for it. */
function inGap(between: (work: () => Promise<void>) => void, work: () => Promise<void>): Promise<boolean> {
  return new Promise((resolve) =>
    between(() =>
      work().then(
        () => resolve(true),
        () => resolve(false),
      ),
    ),
  );
}
