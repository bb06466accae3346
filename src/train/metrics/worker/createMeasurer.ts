import type { MeasureReply, MeasureRequest } from './protocol.ts';

/** What a measurer needs of a worker; tests give it one of their own. */
export interface MeasurerPort {
  postMessage(request: MeasureRequest): void;
  terminate(): void;
  addEventListener(type: 'message', hear: (event: MessageEvent<MeasureReply>) => void): void;
  addEventListener(type: 'error', hear: (event: ErrorEvent) => void): void;
}

/** Measures in a thread of its own, one thing at a time. */
export interface Measurer {
  /** Of requests of one kind that come while another is worked on, the latest stands. */
  ask(request: MeasureRequest): void;
  /** Drops what has not been answered yet: its answer will not come. */
  forget(): void;
  dispose(): void;
}

/** A measurer that starts its worker with the first request; a worker that dies is an answer, and the next request starts another. */
export function createMeasurer(
  onReply: (reply: MeasureReply) => void,
  openWorker: () => MeasurerPort,
): Measurer {
  let worker: MeasurerPort | null = null;
  let busy = false;
  /** The answer on its way is to something forgotten. */
  let stale = false;
  const waiting = new Map<MeasureRequest['of'], MeasureRequest>();

  function next(): void {
    const [request] = waiting.values();
    if (busy || !request) return;
    waiting.delete(request.of);
    busy = true;
    try {
      worker ??= start();
      worker.postMessage(request);
    } catch (error) {
      fail(String(error));
    }
  }

  function settle(reply: MeasureReply): void {
    busy = false;
    if (!stale) onReply(reply);
    stale = false;
    next();
  }

  function fail(detail: string): void {
    worker?.terminate();
    worker = null;
    waiting.clear();
    settle({ of: 'failed', detail });
  }

  function start(): MeasurerPort {
    const opened = openWorker();
    opened.addEventListener('message', ({ data }) => {
      if (opened === worker) settle(data);
    });
    opened.addEventListener('error', (event) => {
      // Told of by the answer: it is not an error of the page as well.
      event.preventDefault();
      if (opened === worker) fail(event.message || 'The worker script could not be loaded.');
    });
    return opened;
  }

  return {
    ask(request) {
      waiting.set(request.of, request);
      next();
    },
    forget() {
      waiting.clear();
      stale = busy;
    },
    dispose() {
      worker?.terminate();
      worker = null;
      waiting.clear();
      busy = false;
    },
  };
}
