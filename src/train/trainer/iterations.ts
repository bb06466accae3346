import type { Engine } from '../engine.ts';
import type { LiveFields } from '../spec.ts';
import type { Change } from './Past.ts';

/** Makes updates one at a time, in the order of an iteration: nCritic of the critic, then one of the generator, or one of a critic alone. */
export interface Iterations {
  /** One update; true when it completed an iteration. */
  advance(): boolean;
  /** True between the first and the last update of an iteration. */
  underway(): boolean;
  /** Iterations completed: generator updates, or critic updates of a critic alone. */
  completed(): number;
  criticUpdates(): number;
  generatorUpdates(): number;
  /** Of both nets together. */
  updates(): number;
  /** One update outside the order. */
  extra(which: 'critic' | 'generator'): void;
  /** Counts on from another state, between two iterations. */
  resume(made: { readonly criticUpdates: number; readonly generatorUpdates: number }): void;
  /** Other settings from the next update on; how many critic updates an iteration has, from the next iteration on. */
  live(fields: Partial<LiveFields>): void;
  /** Does a change of the past again. */
  redo(change: Change): void;
}

/** Counts on from the updates that the engine's state already has; an `nCritic` of null is a critic alone. */
export function createIterations(
  engine: Pick<Engine, 'criticStep' | 'generatorStep' | 'setLive'>,
  nCriticAtFirst: number | null,
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

  function live(fields: Partial<LiveFields>): void {
    engine.setLive(fields);
    if (fields.nCritic !== undefined) nCritic = fields.nCritic;
  }

  return {
    advance() {
      if (nCritic === null) {
        extra('critic');
        return true;
      }
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
    completed: () => (nCritic === null ? criticUpdates : generatorUpdates),
    criticUpdates: () => criticUpdates,
    generatorUpdates: () => generatorUpdates,
    updates: () => criticUpdates + generatorUpdates,
    extra,
    resume(state) {
      ({ criticUpdates, generatorUpdates } = state);
      left = null;
    },
    live,
    redo(change) {
      if ('live' in change) live(change.live);
      else extra(change.step);
    },
  };
}
