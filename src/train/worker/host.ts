import type { Event, Request, RunEvent, StopReason } from './protocol.ts';

/** What a host needs of a worker; tests give it one of their own. */
export type WorkerPort = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface HostOptions {
  readonly openWorker: () => WorkerPort;
  /** Milliseconds between two pings while a run is on. */
  readonly pingEvery?: number;
  /** Pings in a row without an answer after which the worker counts as frozen. */
  readonly pingsMissed?: number;
}

/** The one training worker of a page, shared by all its clients. */
export interface Host {
  /** Counts one more client; the last `leave` ends the worker. */
  join(): void;
  leave(): void;
  /** A run id no other run of this page has, whose events go to `listener` until `close`. */
  open(listener: (event: RunEvent) => void): number;
  close(runId: number): void;
  post(request: Request): void;
}

/**
 * Makes a host that starts its worker when the first request comes, and another after a death; requests wait for `hello`.
 *
 * A worker dies by an uncaught error, by a message that cannot be read, or by not answering `pingsMissed` pings in a row.
 * Counting pings and not seconds keeps a laptop that slept from being taken for a frozen worker. Every open run then gets
 * `stopped`: with `unsupported` when the worker never said `hello`, else with `crash`.
 */
export function createHost({ openWorker, pingEvery = 2000, pingsMissed = 10 }: HostOptions): Host {
  const listeners = new Map<number, (event: RunEvent) => void>();
  let clients = 0;
  let lastId = 0;
  let worker: WorkerPort | null = null;
  let greeted = false;
  let unanswered = 0;
  /** What was said before the worker could listen. */
  let unsent: Request[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;

  function kill(): void {
    clearInterval(timer);
    worker?.terminate();
    worker = null;
    unsent = [];
  }

  function fail(detail: string): void {
    const reason: StopReason = greeted ? 'crash' : 'unsupported';
    kill();
    const orphans = [...listeners];
    listeners.clear();
    for (const [runId, listener] of orphans) {
      listener({ type: 'stopped', runId, reason, iteration: 0, snapshot: null, backend: null, detail });
    }
  }

  function ping(): void {
    // An idle worker is never doubted, it may sleep with its page; nor one that is still loading, it may be a slow network.
    if (listeners.size === 0 || !greeted) unanswered = 0;
    else if (unanswered >= pingsMissed) fail(`The worker left ${unanswered} pings unanswered.`);
    else {
      unanswered += 1;
      worker?.postMessage({ type: 'ping' } satisfies Request);
    }
  }

  function hear(event: Event): void {
    unanswered = 0;
    if (event.type === 'hello') {
      greeted = true;
      for (const request of unsent.splice(0)) worker?.postMessage(request);
    } else if (event.type !== 'pong') listeners.get(event.runId)?.(event);
  }

  function start(): WorkerPort {
    greeted = false;
    unanswered = 0;
    const opened = openWorker();
    opened.addEventListener('message', ({ data }: MessageEvent<Event>) => {
      if (opened === worker) hear(data);
    });
    opened.addEventListener('error', (event) => {
      // Told of by `stopped`: it is not an error of the page as well.
      event.preventDefault();
      if (opened === worker) fail(event.message || 'The worker script could not be loaded.');
    });
    opened.addEventListener('messageerror', () => {
      if (opened === worker) fail('A message of the worker could not be read.');
    });
    timer = setInterval(ping, pingEvery);
    return opened;
  }

  return {
    join: () => void (clients += 1),
    leave() {
      clients -= 1;
      if (clients === 0) kill();
    },
    open(listener) {
      lastId += 1;
      listeners.set(lastId, listener);
      return lastId;
    },
    close: (runId) => void listeners.delete(runId),
    post(request) {
      try {
        worker ??= start();
        if (greeted) worker.postMessage(request);
        else unsent.push(request);
      } catch (error) {
        fail(String(error));
      }
    },
  };
}
