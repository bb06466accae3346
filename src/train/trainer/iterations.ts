import type { Engine } from '../engine.ts';

/** Makes updates one at a time, in the order of an iteration: nCritic of the critic, then one of the generator. */
export interface Iterations {
  /** One update; true when it completed an iteration. */
  advance(): boolean;
  /** True between the first and the last update of an iteration. */
  underway(): boolean;
  /** Iterations completed, which is the number of generator updates. */
  completed(): number;
  criticUpdates(): number;
  /** One update outside the order. */
  extra(which: 'critic' | 'generator'): void;
  /** How many critic updates the next iteration has. */
  setNCritic(nCritic: number): void;
}

/** Counts on from the updates that the engine's state already has. */
export function createIterations(
  engine: Pick<Engine, 'criticStep' | 'generatorStep'>,
  nCriticAtFirst: number,
  made: { readonly criticUpdates: number; readonly generatorUpdates: number },
): Iterations {
  let nCritic = nCriticAtFirst;
  let { criticUpdates, generatorUpdates } = made;
  let left: number | null = null;

  function extra(which: 'critic' | 'generator'): void {
    if (which === 'critic') {
      engine.criticStep();
      criticUpdates += 1;
    } else {
      engine.generatorStep();
      generatorUpdates += 1;
    }
  }

  return {
    advance() {
      left ??= nCritic;
      if (left > 0) {
        extra('critic');
        left -= 1;
        return false;
      }
      extra('generator');
      left = null;
      return true;
    },
    underway: () => left !== null,
    completed: () => generatorUpdates,
    criticUpdates: () => criticUpdates,
    extra,
    setNCritic: (next) => void (nCritic = next),
  };
}
