import type { Engine, EngineState } from '../engine.ts';
import { isCriticSpec, type RunSpec } from '../spec.ts';
import { createGoal } from './createGoal.ts';
import { createRest } from './createRest.ts';
import type { Turns } from './createTurns.ts';
import { createIterations } from './iterations.ts';
import type { Past } from './Past.ts';

export interface RecallerOptions {
  /** An engine for this alone, of the kind that the run is on. */
  readonly createEngine: () => Engine;
  readonly spec: RunSpec;
  readonly turns: Pick<Turns, 'train'>;
  /** Null where the state could not be made again. */
  readonly answer: (iteration: number, state: EngineState | null) => void;
}

/** Makes states of a run's past again, beside the run. */
export interface Recaller {
  /** A question that is not answered yet gives way. */
  ask(iteration: number, past: Past): void;
  stop(): void;
}

export function createRecaller({ createEngine, spec, turns, answer }: RecallerOptions): Recaller {
  let asked = 0;

  async function recall(iteration: number, past: Past, isWanted: () => boolean): Promise<EngineState | null> {
    const engine = createEngine();
    const rest = createRest();
    try {
      const way = createWay(engine, spec, iteration, past);
      while (isWanted() && !way.isOver()) {
        await turns.train(way, way.slice);
        await rest.sleep(0);
      }
      return isWanted() ? await engine.state() : null;
    } finally {
      rest.dispose();
      engine.dispose();
    }
  }

  return {
    ask(iteration, past) {
      asked += 1;
      const mine = asked;
      const isWanted = (): boolean => mine === asked;
      recall(iteration, past, isWanted)
        // Whatever is wrong with the device, the run on it says; the question only has no answer.
        .catch(() => null)
        .then((state) => isWanted() && answer(iteration, state));
    },
    stop: () => void (asked += 1),
  };
}

/** The way from a kept state to an iteration, through all that was done to the run there. */
function createWay(engine: Engine, spec: RunSpec, iteration: number, past: Past) {
  const { snapshot, live } = past;
  const iterations = createIterations(engine, isCriticSpec(spec) ? null : spec.nCritic, snapshot);
  engine.restore(snapshot);
  iterations.live(live);
  const { completed, updates, redo } = iterations;
  const goal = createGoal({ iteration: completed, updates, redo }, iteration, past, {});

  return {
    isOver: () => !iterations.underway() && goal.isReached(),
    async slice(length: number): Promise<void> {
      const until = performance.now() + length;
      const hasRoom = (): boolean => engine.hasRoom?.() ?? true;
      while (performance.now() < until && hasRoom() && (iterations.underway() || goal.mayBegin()))
        iterations.advance();
      await engine.stats();
    },
  };
}
