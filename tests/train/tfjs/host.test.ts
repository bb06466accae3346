import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSpec, liveOf } from '@/train/spec.ts';
import { createTrainerClient, type StartOptions } from '@/train/worker/client.ts';
import { createHost, type WorkerPort } from '@/train/worker/host.ts';
import type { Event as TrainingEvent, EngineState, Request, RunEvent } from '@/train/worker/protocol.ts';

const options: StartOptions = {
  spec: defaultSpec('wgan-gp'),
  frame: { samples: 16, field: { resolution: 5, extent: [-2, 2] } },
};
const moments = { step: 3, first: Float32Array.of(1), second: Float32Array.of(1) };
const state: EngineState = {
  generator: Float32Array.of(1),
  critic: Float32Array.of(2),
  generatorOptimizer: moments,
  criticOptimizer: moments,
  criticUpdates: 15,
  generatorUpdates: 3,
};

/** A worker that is only what the page sees of one. */
class FakeWorker extends EventTarget implements WorkerPort {
  readonly heard: Request[] = [];
  ended = false;
  postMessage(request: Request): void {
    this.heard.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  say(data: TrainingEvent): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}

function page() {
  const workers: FakeWorker[] = [];
  const host = createHost({
    openWorker() {
      const worker = new FakeWorker();
      workers.push(worker);
      return worker;
    },
    pingEvery: 100,
    pingsMissed: 3,
  });
  const join = () => {
    const events: RunEvent[] = [];
    return { events, client: createTrainerClient({ host, onEvent: (event) => void events.push(event) }) };
  };
  return { workers, join };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the page’s training worker', () => {
  test('starts with the first run, serves all clients, and ends with the last', () => {
    const { workers, join } = page();
    const [a, b] = [join(), join()];
    expect(workers).toHaveLength(0);
    const [first, second] = [a.client.start(options), b.client.start(options)];
    expect(first).not.toBe(second);
    expect(workers).toHaveLength(1);
    a.client.dispose();
    a.client.dispose();
    expect(workers[0]!.ended).toBe(false);
    b.client.dispose();
    expect(workers[0]!.ended).toBe(true);
  });

  test('is told of each command under its run', () => {
    const { workers, join } = page();
    const { client } = join();
    client.play();
    const runId = client.start(options);
    workers[0]!.say({ type: 'hello' });
    client.play(2);
    client.play();
    client.pause();
    client.step('critic');
    client.live({ lambda: 1 });
    client.frame(options.frame);
    client.goTo(5);
    client.provoke('nan');
    client.stop();
    client.play();
    expect(workers[0]!.heard).toEqual([
      { type: 'start', runId, ...options },
      { type: 'play', runId, speed: 2 },
      { type: 'play', runId, speed: Infinity },
      { type: 'pause', runId },
      { type: 'step', runId, which: 'critic' },
      { type: 'live', runId, fields: { lambda: 1 } },
      { type: 'frame', runId, request: options.frame },
      { type: 'goTo', runId, iteration: 5, now: { ...liveOf(defaultSpec('wgan-gp')), lambda: 1 } },
      { type: 'provoke', runId, fault: 'nan' },
      { type: 'stop', runId },
    ]);
  });

  test('is told nothing before it can listen', () => {
    const { workers, join } = page();
    const { client } = join();
    const runId = client.start(options);
    client.play(2);
    vi.advanceTimersByTime(10_000);
    expect(workers[0]!.heard).toEqual([]);
    workers[0]!.say({ type: 'hello' });
    expect(workers[0]!.heard).toEqual([
      { type: 'start', runId, ...options },
      { type: 'play', runId, speed: 2 },
    ]);
  });

  test('is heard by the client whose run it speaks of, while that run is on', () => {
    const { workers, join } = page();
    const [a, b] = [join(), join()];
    const [old, other] = [a.client.start(options), b.client.start(options)];
    const fresh = a.client.start(options);
    const [worker] = workers;
    worker!.say({ type: 'hello' });
    for (const runId of [old, other, fresh]) worker!.say({ type: 'rested', runId, iteration: runId });
    expect(a.events).toEqual([{ type: 'rested', runId: fresh, iteration: fresh }]);
    expect(b.events).toEqual([{ type: 'rested', runId: other, iteration: other }]);
  });

  test('that crashes stops every run with its own last snapshot, and is replaced when one starts again', () => {
    const { workers, join } = page();
    const [a, b] = [join(), join()];
    const runId = a.client.start(options);
    b.client.start(options);
    workers[0]!.say({ type: 'hello' });
    workers[0]!.say({ type: 'snapshot', runId, snapshot: state });
    workers[0]!.fail('Uncaught Error: out of luck');
    expect(a.events.at(-1)).toMatchObject({ type: 'stopped', reason: 'crash', snapshot: state, runId });
    expect(b.events.at(-1)).toMatchObject({ type: 'stopped', reason: 'crash', snapshot: null });
    expect(workers[0]!.ended).toBe(true);
    a.client.play();
    expect(workers).toHaveLength(1);
    a.client.start({ ...options, resumeFrom: a.client.snapshot()! });
    expect(workers).toHaveLength(2);
    workers[1]!.say({ type: 'hello' });
    expect(workers[1]!.heard[0]).toMatchObject({ type: 'start', resumeFrom: state });
    // What the dead one may still have sent is not heard.
    const before = a.events.length;
    workers[0]!.fail('again');
    expect(a.events).toHaveLength(before);
  });

  test('that never says hello is unsupported, not crashed', () => {
    const { workers, join } = page();
    const { client, events } = join();
    client.start(options);
    workers[0]!.fail('');
    expect(events).toMatchObject([
      { type: 'stopped', reason: 'unsupported', detail: 'The worker script could not be loaded.' },
    ]);
  });

  test('that the browser refuses to construct is unsupported', () => {
    const events: RunEvent[] = [];
    const host = createHost({
      openWorker() {
        throw new DOMException('Script cannot be accessed from origin null', 'SecurityError');
      },
    });
    createTrainerClient({ host, onEvent: (event) => void events.push(event) }).start(options);
    expect(events).toMatchObject([{ type: 'stopped', reason: 'unsupported' }]);
    expect(events[0]).toHaveProperty('detail', expect.stringContaining('SecurityError'));
  });

  test('that leaves pings unanswered is frozen; one that answers late is not', () => {
    const { workers, join } = page();
    const { client, events } = join();
    client.start(options);
    const [worker] = workers;
    worker!.say({ type: 'hello' });
    vi.advanceTimersByTime(350);
    worker!.say({ type: 'pong' });
    vi.advanceTimersByTime(300);
    expect(events).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(events).toMatchObject([{ type: 'stopped', reason: 'crash' }]);
    expect(worker!.ended).toBe(true);
  });

  test('is not doubted while no run is on', () => {
    const { workers, join } = page();
    const { client, events } = join();
    client.start(options);
    client.stop();
    vi.advanceTimersByTime(10_000);
    expect(events).toEqual([]);
    expect(workers[0]!.ended).toBe(false);
  });

  test('that stops a run by itself says how far it came, as far as the page has seen', () => {
    const { workers, join } = page();
    const { client, events } = join();
    const runId = client.start({ ...options, resumeFrom: state });
    workers[0]!.say({ type: 'hello' });
    const stopped = { type: 'stopped', runId, reason: 'nan', backend: 'wasm', detail: 'x' } as const;
    workers[0]!.say({ ...stopped, iteration: 7, snapshot: null });
    expect(events).toEqual([{ ...stopped, iteration: 7, snapshot: state }]);
    // The run is over: its id is dead.
    workers[0]!.say({ ...stopped, iteration: 8, snapshot: null });
    expect(events).toHaveLength(1);
  });
});
