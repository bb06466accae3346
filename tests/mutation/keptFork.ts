import { ForksPoolWorker } from 'vitest/node';
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerRequest } from 'vitest/node';

type Listener = (message: unknown) => void;

/** A process goes after so many runs, so that nothing a run leaves behind can add up. */
const RUNS = 250;

let kept: ForksPoolWorker | undefined;
let runs = 0;

/** Ends the process that is kept, if there is one. */
export async function endKept(): Promise<void> {
  const fork = kept;
  kept = undefined;
  await fork?.stop();
}

/**
 * One run of tests in a process that outlives it. Vitest starts a process for every run, which loads Vitest, the
 * mathematics and its tests anew; a mutant is switched on at run time, so the same modules serve them all.
 */
class KeptFork implements PoolWorker {
  readonly name = 'forks';
  readonly cacheFs = true;
  readonly #options: PoolOptions;
  readonly #listeners = new Set<Listener>();
  #fresh = false;
  #config: unknown;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    if (runs >= RUNS) await endKept();
    if (kept) return;
    this.#fresh = true;
    runs = 0;
    kept = new ForksPoolWorker(this.#options);
    await kept.start();
    const started = kept;
    kept.on('exit', () => {
      if (kept === started) kept = undefined;
    });
  }

  on(event: string, callback: Listener): void {
    if (event === 'message') this.#listeners.add(callback);
    kept?.on(event, callback);
  }

  off(event: string, callback: Listener): void {
    this.#listeners.delete(callback);
    kept?.off(event, callback);
  }

  send(message: WorkerRequest): void {
    if (message.type === 'start' && !this.#fresh) {
      // The pattern of the names to run is in here; the process gets it with the request to run.
      this.#config = message.context.config;
      this.#answer('started');
    } else if (message.type === 'stop') {
      this.#answer('stopped');
    } else if (message.type === 'run' && this.#config) {
      kept?.send({ ...message, context: Object.assign({}, message.context, { config: this.#config }) });
    } else {
      kept?.send(message);
    }
  }

  stop(): Promise<void> {
    runs += 1;
    for (const listener of this.#listeners) kept?.off('message', listener);
    return Promise.resolve();
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  #answer(type: 'started' | 'stopped'): void {
    const answer = { type, __vitest_worker_response__: true };
    setImmediate(() => {
      for (const listener of this.#listeners) listener(answer);
    });
  }
}

export const keptFork: PoolRunnerInitializer = {
  name: 'kept-fork',
  createPoolWorker: (options) => new KeptFork(options),
};
