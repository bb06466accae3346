import type { Engine, EngineState } from '../engine.ts';
import { createBudget } from './budget.ts';
import { requireFinite } from './requireFinite.ts';

const SNAPSHOT_EVERY = 1000;
/** Reading all weights back may take a tenth of the time. */
const SNAPSHOT_SHARE = 1 / 10;

/** Keeps the last state that was good. */
export interface Snapshots {
  isDue(): boolean;
  /** Reads the engine's state; `isSound` is asked once it is there. Throws a `nan` failure and keeps the older one. */
  take(isSound: () => void): Promise<EngineState>;
  latest(): EngineState | null;
  /** Another state, known to be good, is the last one now. */
  replace(state: EngineState): void;
}

export function createSnapshots(
  engine: Pick<Engine, 'state'>,
  first: EngineState | null,
  now: () => number,
): Snapshots {
  const budget = createBudget(now, SNAPSHOT_EVERY, SNAPSHOT_SHARE);
  let latest = first;
  return {
    isDue: () => budget.wait() === 0,
    async take(isSound) {
      const begun = now();
      const state = await engine.state();
      isSound();
      requireFiniteState(state);
      latest = state;
      budget.spend(begun);
      return state;
    },
    latest: () => latest,
    replace: (state) => void (latest = state),
  };
}

/** Optimiser vectors too: a finite weight with an infinite moment is lost at the next update. */
function requireFiniteState({ generator, critic, generatorOptimizer, criticOptimizer }: EngineState): void {
  requireFinite('generator', generator);
  requireFinite('critic', critic);
  requireFinite('generatorOptimizer.first', generatorOptimizer.first);
  requireFinite('generatorOptimizer.second', generatorOptimizer.second);
  requireFinite('criticOptimizer.first', criticOptimizer.first);
  requireFinite('criticOptimizer.second', criticOptimizer.second);
}
