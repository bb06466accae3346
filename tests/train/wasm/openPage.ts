import type { EngineState } from '@/train/engine.ts';
import { createRuns } from '@/train/trainer/runs.ts';
import { createTrainerClient } from '@/train/worker/client.ts';
import { createHost, type WorkerPort } from '@/train/worker/host.ts';
import type { Event as TrainingEvent, Request, RunEvent } from '@/train/worker/protocol.ts';

/** A worker's inside as the page's worker, with messages that take a task each way, as they do between threads. */
class InnerWorker extends EventTarget implements WorkerPort {
  private readonly handle = createRuns((event) => this.say(event));
  constructor() {
    super();
    this.say({ type: 'hello' });
  }
  postMessage(request: Request): void {
    setTimeout(() => this.handle(structuredClone(request)));
  }
  terminate(): void {
    // It ends with its last run.
  }
  private say(data: TrainingEvent): void {
    setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })));
  }
}

/**
 * Node hands a thousand messages of a port to a thread before it looks at anything else, also those sent meanwhile; a browser
 * takes turns, and so does this.
 */
export class FairChannel {
  readonly port1: { onmessage: (() => void) | null; close: () => void } = {
    onmessage: null,
    close: () => (this.port1.onmessage = null),
  };
  readonly port2 = { postMessage: () => void setImmediate(() => this.port1.onmessage?.()) };
}

/** A client of a worker that is not there, and what it heard. */
export function openPage() {
  const events: RunEvent[] = [];
  let check = (): void => undefined;
  const client = createTrainerClient({
    host: createHost({ openWorker: () => new InnerWorker() }),
    onEvent(event) {
      events.push(event);
      check();
    },
  });
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      check = () => {
        if (holds()) resolve();
      };
      check();
    });
  const frames = () => events.flatMap((event) => (event.type === 'frame' ? [event.frame] : []));
  const pauses = () => events.flatMap((event) => (event.type === 'rested' ? [event.iteration] : []));
  /** Does something and waits until the run has come to rest by it. */
  const rest = async (act: () => void): Promise<EngineState> => {
    const before = pauses().length;
    act();
    await until(() => pauses().length > before);
    return client.snapshot()!;
  };
  return { client, events, frames, pauses, until, rest };
}
