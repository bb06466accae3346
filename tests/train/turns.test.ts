import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Engine, UpdateStats } from '@/train/engine.ts';
import type { Backend } from '@/train/engines/Backend.ts';
import { defaultSpec } from '@/train/spec.ts';
import { createTurns, SLICE } from '@/train/trainer/createTurns.ts';
import { measure } from '@/train/trainer/measure.ts';

const spec = defaultSpec('wgan-gp');
const nothing: UpdateStats = {
  criticLoss: NaN,
  generatorLoss: NaN,
  criticEstimate: NaN,
  gradientNormMean: NaN,
};

/** A backend on a clock of its own: a critic update takes `cost` ms, one of the generator twice that, reading back `reading`. */
function machine(cost: number, reading = 0) {
  let clock = 0;
  let made = 0;
  let disposed = false;
  const engine: Engine = {
    id: 'wasm',
    backend: 'wasm-simd',
    criticStep() {
      clock += cost;
      made += 1;
    },
    generatorStep() {
      clock += 2 * cost;
      made += 1;
    },
    setLive: () => undefined,
    async stats() {
      clock += reading;
      return nothing;
    },
    generate: async () => new Float32Array(),
    criticValues: async () => new Float32Array(),
    state: () => Promise.reject(new Error('It is not asked for.')),
    restore: () => undefined,
    dispose: () => void (disposed = true),
    numTensors: () => 0,
  };
  const backend: Backend = {
    backend: 'wasm-simd',
    supports: () => true,
    createEngine: () => engine,
    lost: () => null,
    onLost: () => () => undefined,
    lose: () => undefined,
  };
  const pass = (milliseconds: number): void => void (clock += milliseconds);
  return { backend, now: () => clock, pass, made: () => made, disposed: () => disposed };
}

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a measurement', () => {
  test('is of whole iterations, readings back and all', async () => {
    const { backend, now, disposed } = machine(1, 0.5);
    const rate = await measure(spec, backend, 0, { now, turns: createTurns(), breathe: task });
    // Five updates of the critic, one of the generator that takes two, and two readings back in two slices of about 12 ms.
    expect(rate).toBeGreaterThan(1000 / 8.5);
    expect(rate).toBeLessThan(1000 / 7.5);
    expect(disposed()).toBe(true);
  });

  test('lets a run have its slices, and does not count them', async () => {
    const { backend, now, pass } = machine(1);
    const turns = createTurns();
    const order: string[] = [];
    let over = false;
    const measuring = measure(spec, backend, 0, {
      now,
      turns: {
        ...turns,
        measure: (work) =>
          turns.measure((inTurn) =>
            work((slice) => {
              order.push('measure');
              return inTurn(slice);
            }),
          ),
      },
      breathe: task,
    });
    const training = (async () => {
      while (!over) {
        await turns.train(order, async () => {
          order.push('train');
          pass(SLICE);
        });
        await task();
      }
    })();
    const rate = await measuring;
    over = true;
    await training;
    // 7 ms an iteration, as if nothing else ran; the last iteration may be cut, one in about 29. With the run's slices it would be half.
    expect(rate * 7e-3).toBeCloseTo(1, 1);
    const slices = order.filter((each) => each === 'measure').length;
    expect(slices).toBeGreaterThan(10);
    // Between any two slices of the measurement there is one of the run.
    expect(order.join(' ')).not.toContain('measure measure measure');
    expect(order.filter((each) => each === 'train').length).toBeGreaterThanOrEqual(slices - 2);
  });

  test('goes by a single update where that is enough to tell', async () => {
    const { backend, now, made } = machine(100);
    const rate = await measure(spec, backend, 1000, { now, turns: createTurns(), breathe: task });
    expect(rate).toBeCloseTo(1000 / 600, 6);
    // A warm-up of each kind and the one that was timed.
    expect(made()).toBe(3);
  });

  test('never holds the thread for longer than a slice and an update', async () => {
    const { backend, now } = machine(5);
    const held: number[] = [];
    const turns = createTurns();
    await measure(spec, backend, 0, {
      now,
      turns: {
        ...turns,
        measure: (work) =>
          turns.measure((inTurn) =>
            work((slice) =>
              inTurn(async () => {
                const begun = now();
                const done = await slice();
                held.push(now() - begun);
                return done;
              }),
            ),
          ),
      },
      breathe: task,
    });
    expect(Math.max(...held)).toBeLessThanOrEqual(SLICE + 10);
  });
});

describe('turns', () => {
  afterEach(() => void vi.useRealTimers());

  test('cost nothing where nothing is measured: a slice begins at once', () => {
    let begun = false;
    void createTurns().train({}, async () => void (begun = true));
    expect(begun).toBe(true);
  });

  test('share a slice among the runs that train, and give it whole to the one that is left', async () => {
    let clock = 0;
    const turns = createTurns(() => clock);
    const [one, other] = [{}, {}];
    const lengthFor = (run: object) => turns.train(run, async (length) => length);
    expect(await lengthFor(one)).toBe(SLICE);
    expect(await lengthFor(other)).toBe(SLICE / 2);
    expect(await lengthFor(one)).toBe(SLICE / 2);
    // The other rests from now on.
    clock += 60;
    await lengthFor(one);
    clock += 60;
    expect(await lengthFor(one)).toBe(SLICE);
  });

  test('go on after a slice that failed, and after one that never ends', async () => {
    vi.useFakeTimers();
    const turns = createTurns();
    const done = turns.measure(async (inTurn) => {
      await expect(inTurn(() => Promise.reject(new Error('Lost.')))).rejects.toThrow('Lost.');
      void inTurn(() => new Promise(() => undefined));
      return inTurn(async () => 'its turn came');
    });
    await vi.advanceTimersByTimeAsync(1500);
    expect(await done).toBe('its turn came');
  });
});
