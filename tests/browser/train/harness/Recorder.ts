import { createTrainerClient, type TrainerClient } from '@/train/worker/client.ts';
import type { Host } from '@/train/worker/host.ts';
import type { RunEvent } from '@/train/worker/protocol.ts';

export type EventOf<T extends RunEvent['type']> = Extract<RunEvent, { type: T }>;

/** A client that remembers what it heard, so that a test can wait for the next of something. */
export interface Recorder {
  readonly client: TrainerClient;
  /** The first event of a type that has not been asked for yet and is `accepted`; a `stopped` nobody asked for rejects. */
  next<T extends RunEvent['type']>(type: T, accepted?: (event: EventOf<T>) => boolean): Promise<EventOf<T>>;
  /** Types heard so far, in order. */
  heard(): readonly RunEvent['type'][];
}

interface Waiter {
  readonly take: (event: RunEvent) => boolean;
  readonly reject: (error: Error) => void;
}

export function createRecorder(host?: Host): Recorder {
  const heard: RunEvent['type'][] = [];
  const unread: RunEvent[] = [];
  let waiters: Waiter[] = [];

  function onEvent(event: RunEvent): void {
    heard.push(event.type);
    unread.push(event);
    const [taken] = waiters.filter((waiter) => waiter.take(event));
    waiters = waiters.filter((waiter) => waiter !== taken);
    if (!taken && event.type === 'stopped') {
      for (const { reject } of waiters) reject(new Error(`stopped (${event.reason}): ${event.detail}`));
      waiters = [];
    }
  }

  return {
    client: createTrainerClient({ onEvent, ...(host ? { host } : {}) }),
    heard: () => heard,
    next: <T extends RunEvent['type']>(type: T, accepted: (event: EventOf<T>) => boolean = () => true) =>
      new Promise<EventOf<T>>((resolve, reject) => {
        const is = (event: RunEvent): event is EventOf<T> => event.type === type;
        const take = (event: RunEvent): boolean => {
          if (!is(event) || !accepted(event)) return false;
          // What came before it is no longer news.
          unread.splice(0, unread.indexOf(event) + 1);
          resolve(event);
          return true;
        };
        if (![...unread].some(take)) waiters.push({ take, reject });
      }),
  };
}
