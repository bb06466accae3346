import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EngineState } from '@/train/engine.ts';
import { defaultCriticSpec } from '@/train/spec.ts';
import type { createTrainerClient, StartOptions } from '@/train/worker/client.ts';
import { createStudy, type Study } from '@/train/worker/clientStudy.ts';
import type { RunEvent, StopReason } from '@/train/worker/protocol.ts';

type Connect = typeof createTrainerClient;

/** A client that the test plays the worker for: it makes updates up to where it was sent. */
class Worker {
  started: StartOptions | undefined;
  aim = 0;
  made = 0;
  stops = 0;
  disposed = false;
  private kept: EngineState | null = null;
  private readonly onEvent: (event: RunEvent) => void;
  constructor(onEvent: (event: RunEvent) => void) {
    this.onEvent = onEvent;
  }

  client(): ReturnType<Connect> {
    const nothing = () => undefined;
    const used = {
      start: (options: StartOptions) => {
        this.started = options;
        this.made = options.resumeFrom?.criticUpdates ?? 0;
        this.aim = 0;
        return 1;
      },
      goTo: (to: number) => void (this.aim = to),
      pause: () => void (this.aim = this.made),
      stop: () => void (this.stops += 1),
      snapshot: () => this.kept,
      dispose: () => void (this.disposed = true),
    };
    // What a study never calls does nothing, whatever else a client comes to have.
    const whole: object = new Proxy(used, { get: (own, name) => Reflect.get(own, name) ?? nothing });
    return whole as ReturnType<Connect>;
  }

  begin() {
    const backend = this.started?.preferredBackend === 'wasm-simd' ? 'wasm-simd' : 'cpu';
    this.onEvent({ type: 'ready', runId: 1, engine: { backend, reason: 'preferred', candidates: [] } });
    this.show();
  }

  /** Makes updates towards where it was sent, at most so many, and says so at the end, as the worker does. */
  work(most = Infinity) {
    if (this.made >= this.aim) return;
    this.made = Math.min(this.aim, this.made + most);
    this.show();
    if (this.made === this.aim) this.onEvent({ type: 'rested', runId: 1, iteration: this.made });
  }

  end(reason: StopReason) {
    const backend = 'wasm-simd';
    this.onEvent({ type: 'stopped', runId: 1, reason, iteration: 0, snapshot: null, backend, detail: '' });
  }

  private show() {
    const none = new Float32Array(0);
    const moments = { step: this.made, first: none, second: none };
    this.kept = {
      generator: none,
      critic: none,
      generatorOptimizer: moments,
      criticOptimizer: moments,
      criticUpdates: this.made,
      generatorUpdates: 0,
    };
    this.onEvent({ type: 'snapshot', runId: 1, snapshot: this.kept });
  }
}

const marks = [0, 1, 2, 20];
let workers: Worker[] = [];
let looks: (readonly [id: string, updates: number])[] = [];
let changes = 0;

function open(): Study {
  const spec = defaultCriticSpec('gan');
  return createStudy({
    subjects: [
      { id: 'a', spec },
      { id: 'b', spec },
    ],
    marks,
    backend: 'wasm-simd',
    onLook: (id, { updates }) => void looks.push([id, updates]),
    onChange: () => void (changes += 1),
    connect: ({ onEvent }) => {
      const worker = new Worker(onEvent);
      workers.push(worker);
      return worker.client();
    },
  });
}

/** Lets both work until there is nothing to do before the clock moves, and then moves it. */
function pass(rounds = 1) {
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < 10; i += 1) for (const worker of workers) worker.work();
    vi.advanceTimersByTime(200);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  [workers, looks, changes] = [[], [], 0];
});
afterEach(() => vi.useRealTimers());

describe('a study', () => {
  test('loads nothing before the first play, then looks at every mark, all critics together', () => {
    const study = open();
    expect(workers.map(({ started }) => started)).toEqual([undefined, undefined]);
    expect(study.view()).toEqual({ phase: 'idle', updates: -1, backend: undefined, stopped: undefined });
    study.play();
    expect(study.view().phase).toBe('starting');
    for (const worker of workers) worker.begin();
    expect(study.view()).toMatchObject({ phase: 'training', updates: 0, backend: 'wasm-simd' });
    pass(5);
    expect(study.view()).toMatchObject({ phase: 'done', updates: 20 });
    for (const id of ['a', 'b'])
      expect(looks.filter(([of]) => of === id)).toEqual(marks.map((mark) => [id, mark]));
    expect(workers.map(({ made }) => made)).toEqual([20, 20]);
    // Engines are let go of at the end.
    expect(workers.every(({ stops }) => stops > 0)).toBe(true);
  });

  test('lets no critic pass a mark that another has not reached', () => {
    const study = open();
    study.play();
    for (const worker of workers) worker.begin();
    vi.advanceTimersByTime(200);
    workers[0]!.work();
    vi.advanceTimersByTime(200);
    workers[0]!.work();
    expect(workers.map(({ made }) => made)).toEqual([1, 0]);
    expect(study.view().updates).toBe(0);
  });

  test('pauses on the way to a mark, and goes on', () => {
    const study = open();
    study.play();
    for (const worker of workers) worker.begin();
    pass(3);
    for (const worker of workers) worker.work(5);
    expect(workers.map(({ made }) => made)).toEqual([7, 7]);
    study.pause();
    const before = changes;
    pass();
    expect(workers.map(({ made }) => made)).toEqual([7, 7]);
    expect(study.view()).toMatchObject({ phase: 'resting', updates: 2 });
    // What lies between two marks is nothing that the page shows.
    expect(changes).toBe(before);
    study.play();
    pass(3);
    expect(study.view().phase).toBe('done');
  });

  test('rests out of sight', () => {
    const study = open();
    study.setVisible(false);
    study.play();
    expect(workers[0]!.started).toBeUndefined();
    expect(study.view().phase).toBe('resting');
    study.setVisible(true);
    for (const worker of workers) worker.begin();
    pass(5);
    expect(study.view().phase).toBe('done');
  });

  test('goes on after a stop from the last good state, on another engine, and looks at no mark twice', () => {
    const study = open();
    study.play();
    for (const worker of workers) worker.begin();
    pass(3);
    for (const worker of workers) worker.work(3);
    workers[0]!.end('crash');
    // The other waits.
    workers[1]!.work();
    expect(workers[1]!.made).toBe(5);
    expect(study.view()).toMatchObject({ phase: 'stopped', stopped: 'crash' });
    study.play();
    expect(workers[0]!.started).toMatchObject({ exclude: ['wasm-simd'] });
    expect(workers[0]!.started).not.toHaveProperty('preferredBackend');
    expect(workers[0]!.started?.resumeFrom?.criticUpdates).toBe(workers[0]!.made);
    workers[0]!.begin();
    pass(4);
    expect(study.view()).toMatchObject({ phase: 'done', backend: 'cpu' });
    expect(looks.filter(([id]) => id === 'a')).toEqual(marks.map((mark) => ['a', mark]));
  });

  test('starts over', () => {
    const study = open();
    study.play();
    for (const worker of workers) worker.begin();
    pass(2);
    study.restart();
    expect(study.view()).toMatchObject({ phase: 'idle', updates: -1 });
    looks = [];
    study.play();
    expect(workers[0]!.started).not.toHaveProperty('resumeFrom');
    for (const worker of workers) worker.begin();
    pass(5);
    expect(looks.filter(([id]) => id === 'b')).toEqual(marks.map((mark) => ['b', mark]));
    study.dispose();
    expect(workers.every(({ disposed }) => disposed)).toBe(true);
  });
});
