import type { Engine, UpdateStats } from '../engine.ts';
import type { LiveFields } from '../spec.ts';

/** An engine whose place another can take in the middle of a run. */
export interface Switchable extends Engine {
  /** Carries the whole state over to `next`, live settings and latest losses too, and lets go of what was there; else nothing changes. */
  replace(next: Engine): Promise<void>;
}

/** An engine that is `first` until it is replaced; call `replace` only between two iterations. */
export function createSwitchable(first: Engine): Switchable {
  let engine = first;
  let live: Partial<LiveFields> = {};
  /** Losses of the engine before, until the one that is there has made an update of that kind. */
  let critic: Partial<UpdateStats> = {};
  let generator: Partial<UpdateStats> = {};

  const stats = async (): Promise<UpdateStats> => ({ ...(await engine.stats()), ...critic, ...generator });

  return {
    get id() {
      return engine.id;
    },
    get backend() {
      return engine.backend;
    },
    criticStep() {
      engine.criticStep();
      critic = {};
    },
    generatorStep() {
      engine.generatorStep();
      generator = {};
    },
    hasRoom: () => engine.hasRoom?.() ?? true,
    setLive(fields) {
      engine.setLive(fields);
      live = { ...live, ...fields };
    },
    stats,
    generate: (latent) => engine.generate(latent),
    criticValues: (points) => engine.criticValues(points),
    state: () => engine.state(),
    restore(state) {
      engine.restore(state);
      [critic, generator] = [{}, {}];
    },
    dispose: () => engine.dispose(),
    numTensors: () => engine.numTensors(),
    async replace(next) {
      const { generatorLoss, ...ofCritic } = await stats();
      next.restore(await engine.state());
      next.setLive(live);
      [critic, generator] = [ofCritic, { generatorLoss }];
      const before = engine;
      engine = next;
      before.dispose();
    },
  };
}
