import { afterEach, describe, expect, test } from 'vitest';
import { displayLatent, displayReal } from '@/train/batches.ts';
import type { Engine, EngineState } from '@/train/engine.ts';
import { exactW1 } from '@/train/metrics/exactW1.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { createTrainer, type Trainer, type TrainerOptions } from '@/train/trainer.ts';
import type { Rest } from '@/train/trainer/createRest.ts';
import type { Frame, FrameRequest } from '@/train/trainer/Frame.ts';
import { TrainingFailure } from '@/train/trainer/TrainingFailure.ts';
import type { TrainerEvent } from '@/train/trainer/work.ts';

const spec: TrainSpec = {
  ...defaultSpec('wgan-gp'),
  batchSize: 8,
  nCritic: 3,
  generator: { hidden: [6], activation: 'relu' },
  critic: { hidden: [6], activation: 'relu' },
};
const request: FrameRequest = { samples: 16, field: { resolution: 5, extent: [-2, 2] } };

interface Stop {
  readonly failure: TrainingFailure;
  readonly iteration: number;
  readonly snapshot: EngineState | null;
}

/**
 * A trainer on a clock of its own: one update takes 1 ms, and only sleeping takes time besides. `Infinity` sleeps end when
 * the trainer is told something.
 */
function bench(options: Partial<TrainerOptions> = {}) {
  let clock = 0;
  const engine = options.engine ?? createReferenceEngine(spec);
  const timed: Engine = {
    ...engine,
    criticStep: () => {
      clock += 1;
      engine.criticStep();
    },
    generatorStep: () => {
      clock += 1;
      engine.generatorStep();
    },
  };
  let wake: (() => void) | null = null;
  const rest: Rest = {
    async sleep(milliseconds) {
      if (milliseconds === Infinity) await new Promise<void>((resolve) => (wake = resolve));
      else clock += milliseconds;
      await new Promise((resolve) => setTimeout(resolve));
    },
    wake: () => wake?.(),
    dispose: () => undefined,
  };
  const events: TrainerEvent[] = [];
  let listeners: (() => void)[] = [];
  const stops: Stop[] = [];
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const trainer = createTrainer({
    spec,
    frame: request,
    emit(event) {
      events.push(event);
      tell();
    },
    onFailure(failure, iteration, snapshot) {
      stops.push({ failure, iteration, snapshot });
      tell();
    },
    now: () => clock,
    rest,
    ...options,
    engine: timed,
  });
  running.push(trainer);
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const check = (): void => {
        if (!holds()) return;
        listeners = listeners.filter((each) => each !== check);
        resolve();
      };
      listeners.push(check);
      check();
    });
  const frames = (): Frame[] => events.flatMap((event) => (event.type === 'frame' ? [event.frame] : []));
  const snapshots = (): EngineState[] =>
    events.flatMap((event) => (event.type === 'snapshot' ? [event.snapshot] : []));
  const count = (type: TrainerEvent['type']): number => events.filter((event) => event.type === type).length;
  return { trainer, engine, events, frames, snapshots, stops, until, count, now: () => clock };
}

const running: Trainer[] = [];
afterEach(() => {
  for (const trainer of running.splice(0)) trainer.stop();
});

describe('a run at rest', () => {
  test('shows the untrained generator at once, exactly', async () => {
    const { until, frames, engine, count } = bench();
    await until(() => count('snapshot') === 1);
    const [frame] = frames();
    const latent = displayLatent(spec, 16);
    const real = displayReal(spec, 16);
    const samples = await engine.generate(latent);
    expect(frame).toMatchObject({ iteration: 0, criticUpdates: 0, playing: false, stepsPerSecond: 0 });
    expect(frame!.criticLoss).toBeNaN();
    expect([frame!.samples, frame!.latent, frame!.real]).toEqual([samples, latent, real]);
    expect(frame!.w1).toBe(exactW1(samples, real));
    expect([frame!.modesTotal, frame!.w1Iteration]).toEqual([8, 0]);
  });

  test('lays the field out from the lowest y, low x first', async () => {
    const { until, frames, engine } = bench();
    await until(() => frames().length === 1);
    const points = Float32Array.of(-2, -2, 2, -2, -2, 2, 2, 2, 0, -1);
    const { field } = frames()[0]!;
    const corners = Float32Array.of(field[0]!, field[4]!, field[20]!, field[24]!, field[7]!);
    expect(corners).toEqual(await engine.criticValues(points));
  });

  test('packs a frame into one buffer without a gap', async () => {
    const { until, frames } = bench();
    await until(() => frames().length === 1);
    const { samples, latent, real, field } = frames()[0]!;
    const views = [samples, latent, real, field];
    expect(new Set(views.map(({ buffer }) => buffer)).size).toBe(1);
    expect(views.map(({ byteOffset }) => byteOffset)).toEqual([0, 128, 256, 384]);
    expect(samples.buffer.byteLength).toBe(384 + 4 * 25);
  });

  test.each([
    ['critic', 1, 0],
    ['generator', 0, 1],
    ['iteration', 3, 1],
  ] as const)('makes one %s step and rests again', async (which, critic, generator) => {
    const { trainer, until, frames, count } = bench();
    trainer.step(which);
    await until(() => count('rested') === 1);
    expect(frames().at(-1)).toMatchObject({
      criticUpdates: critic,
      generatorUpdates: generator,
      playing: false,
    });
    expect(frames().at(-1)!.w1Iteration).toBe(generator);
  });

  test('draws anew when asked for another frame', async () => {
    const { trainer, until, frames } = bench();
    trainer.frame({ samples: 4, field: { resolution: 3, extent: [0, 1] } });
    await until(() => frames().length === 2);
    expect([frames()[1]!.samples.length, frames()[1]!.field.length]).toEqual([8, 9]);
  });

  test.each([
    [{ samples: 0, field: request.field }, /samples is 0/],
    [{ samples: 4, field: { resolution: 1, extent: [-1, 1] } }, /resolution from 2 to 256; it is 1/],
    [{ samples: 4, field: { resolution: 4, extent: [1, 1] } }, /low < high/],
  ] satisfies [FrameRequest, RegExp][])('refuses a frame out of bounds: %o', (frame, message) => {
    expect(() => bench({ frame })).toThrow(message);
  });
});

describe('a run that plays', () => {
  test('makes nCritic critic updates to one of the generator, and draws at most 31 frames a second', async () => {
    const { trainer, until, frames, now } = bench();
    trainer.play(Infinity);
    await until(() => frames().some(({ iteration }) => iteration >= 200));
    const last = frames().at(-1)!;
    expect(last.criticUpdates - 3 * last.iteration).toBeGreaterThanOrEqual(0);
    expect(last.criticUpdates - 3 * last.iteration).toBeLessThanOrEqual(3);
    // 33 ms apart on the trainer's own clock, and the one at rest.
    expect(frames().length).toBeLessThanOrEqual(now() / 33 + 2);
    expect(last.playing).toBe(true);
    // 4 updates of 1 ms make an iteration.
    expect(last.stepsPerSecond).toBeCloseTo(250, -1);
  });

  test('keeps to the speed asked for', async () => {
    const { trainer, until, frames, now } = bench();
    trainer.play(10);
    await until(() => frames().some(({ iteration }) => iteration >= 20));
    // The twentieth begins 1,900 ms after the first.
    expect(now()).toBeGreaterThanOrEqual(1900);
    expect(now()).toBeLessThan(2100);
    expect(frames().at(-1)!.stepsPerSecond).toBeCloseTo(10, 0);
  });

  test('pauses between two iterations, and says so once', async () => {
    const { trainer, until, frames, count } = bench();
    trainer.play(Infinity);
    await until(() => frames().length > 3);
    trainer.pause();
    await until(() => count('rested') === 1);
    const last = frames().at(-1)!;
    expect(last.criticUpdates).toBe(3 * last.iteration);
    expect(last).toMatchObject({ playing: false, stepsPerSecond: 0, w1Iteration: last.iteration });
    trainer.pause();
    trainer.step('critic');
    await until(() => count('rested') === 2);
    expect(frames().at(-1)!.criticUpdates).toBe(last.criticUpdates + 1);
  });

  test('saves a state about once a second, and goes on from it as if it had not stopped', async () => {
    const straight = bench();
    straight.trainer.play(Infinity);
    await straight.until(() => straight.snapshots().length >= 4);
    const [, early, , late] = straight.snapshots();
    expect(early!.generatorUpdates).toBeGreaterThan(0);
    const resumed = bench({ resumeFrom: early! });
    await resumed.until(() => resumed.count('snapshot') === 1);
    expect(resumed.frames()[0]!.iteration).toBe(early!.generatorUpdates);
    expect(resumed.snapshots()[0]).toEqual(early);
    for (let i = early!.generatorUpdates; i < late!.generatorUpdates; i += 1)
      resumed.trainer.step('iteration');
    await resumed.until(() => resumed.snapshots().at(-1)!.generatorUpdates === late!.generatorUpdates);
    expect(resumed.snapshots().at(-1)).toEqual(late);
  });

  test('takes a live nCritic up with the next iteration', async () => {
    const { trainer, until, frames, count } = bench();
    trainer.live({ nCritic: 1 });
    trainer.step('iteration');
    await until(() => count('rested') === 1);
    expect(frames().at(-1)).toMatchObject({ criticUpdates: 1, generatorUpdates: 1 });
  });
});

describe('a run that fails', () => {
  const finite = (state: EngineState | null): boolean =>
    state !== null && [...state.critic, ...state.generator].every(Number.isFinite);

  test.each([true, false])('stops at a weight that is not a number, playing: %s', async (playing) => {
    const { trainer, until, stops, snapshots, events } = bench();
    if (playing) trainer.play(Infinity);
    await until(() => snapshots().length > 0);
    trainer.disturb(async (engine) => {
      const state = await engine.state();
      engine.restore({ ...state, critic: state.critic.map(() => NaN) });
    });
    await until(() => stops.length === 1);
    expect(stops[0]!.failure.reason).toBe('nan');
    expect(finite(stops[0]!.snapshot)).toBe(true);
    const heard = events.length;
    trainer.play(Infinity);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(events).toHaveLength(heard);
  });

  test.each([
    ['Array buffer allocation failed', 'out-of-memory'],
    ['Something else', 'crash'],
  ])('stops at an exception: %s', async (message, reason) => {
    const engine = createReferenceEngine(spec);
    const { trainer, until, stops, count } = bench({
      engine: {
        ...engine,
        generatorStep() {
          throw new Error(message);
        },
      },
    });
    await until(() => count('snapshot') === 1);
    trainer.play(Infinity);
    await until(() => stops.length === 1);
    expect(stops[0]).toMatchObject({ failure: { reason, message }, iteration: 0 });
    expect(finite(stops[0]!.snapshot)).toBe(true);
  });

  test('does not take for a snapshot what a lost device reads back', async () => {
    let lost = false;
    const engine = createReferenceEngine(spec);
    const zeros = async (): Promise<EngineState> => {
      const state = await engine.state();
      return lost ? { ...state, critic: state.critic.map(() => 0) } : state;
    };
    const { trainer, until, stops, snapshots } = bench({
      engine: { ...engine, state: zeros },
      requireDevice() {
        if (lost) throw new TrainingFailure('context-lost', 'It is gone.');
      },
    });
    trainer.play(Infinity);
    await until(() => snapshots().length === 2);
    lost = true;
    await until(() => stops.length === 1);
    expect(stops[0]!.failure.reason).toBe('context-lost');
    expect(stops[0]!.snapshot).toBe(snapshots().at(-1));
    expect(stops[0]!.snapshot!.critic.some((weight) => weight !== 0)).toBe(true);
  });

  test('stops at once when told so from outside, even while a reading back never ends', async () => {
    const engine = createReferenceEngine(spec);
    let hang = false;
    const { trainer, until, stops, count } = bench({
      engine: { ...engine, stats: () => (hang ? new Promise(() => undefined) : engine.stats()) },
    });
    trainer.play(Infinity);
    await until(() => count('snapshot') === 2);
    hang = true;
    await new Promise((resolve) => setTimeout(resolve, 5));
    trainer.fail(new TrainingFailure('context-lost', 'It is gone.'));
    expect(stops).toMatchObject([{ failure: { reason: 'context-lost' } }]);
    expect(finite(stops[0]!.snapshot)).toBe(true);
  });

  test('says nothing when it is stopped by the caller', async () => {
    const { trainer, until, stops, events, count } = bench();
    trainer.play(Infinity);
    await until(() => count('frame') > 2);
    trainer.stop();
    const heard = events.length;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect([events.length, stops.length]).toEqual([heard, 0]);
  });
});
