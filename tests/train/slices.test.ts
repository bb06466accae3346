import { afterEach, describe, expect, test } from 'vitest';
import type { Engine } from '@/train/engine.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { createTrainer, type Trainer } from '@/train/trainer.ts';
import type { TrainerEvent } from '@/train/trainer/work.ts';

const spec: TrainSpec = {
  ...defaultSpec('wgan-gp'),
  batchSize: 4,
  nCritic: 3,
  generator: { hidden: [4], activation: 'relu' },
  critic: { hidden: [4], activation: 'relu' },
};
/** The slice that is promised, in milliseconds. */
const SLICE = 12;

const running: Trainer[] = [];
afterEach(() => {
  for (const trainer of running.splice(0)) trainer.stop();
});

/**
 * A trainer on a clock of its own: an update takes `cost` ms, nothing else takes any. `between` is called in every gap between
 * two slices, when a browser hands out messages, with its number.
 */
function machine(cost: number, between: (gap: number, trainer: Trainer) => void) {
  let clock = 0;
  let updates = 0;
  let asked = 0;
  const stretches: number[] = [];
  let begun = 0;
  const events: TrainerEvent[] = [];
  let resolve: () => void = () => undefined;
  const engine = createReferenceEngine(spec);
  const step = (made: () => void) => () => {
    clock += cost;
    updates += 1;
    made();
  };
  const timed: Engine = {
    ...engine,
    criticStep: step(engine.criticStep),
    generatorStep: step(engine.generatorStep),
  };
  const trainer = createTrainer({
    engine: timed,
    spec,
    frame: { samples: 4, field: { resolution: 2, extent: [-1, 1] } },
    emit(event) {
      events.push(event);
      if (event.type === 'rested') resolve();
    },
    onFailure({ message }) {
      throw new Error(message);
    },
    now() {
      asked += 1;
      return clock;
    },
    rest: {
      async sleep(milliseconds) {
        stretches.push(clock - begun);
        await new Promise((done) => setTimeout(done));
        between(stretches.length, trainer);
        if (milliseconds < Infinity) clock += milliseconds;
        begun = clock;
      },
      wake: () => undefined,
      dispose: () => undefined,
    },
  });
  running.push(trainer);
  const paused = new Promise<void>((done) => {
    resolve = done;
  });
  return { trainer, events, stretches, paused, updates: () => updates, asked: () => asked };
}

describe('a slice', () => {
  test.each([0.5, 5, 30])('of updates of %s ms ends with the first update that fills it', async (cost) => {
    const { trainer, stretches, paused, updates } = machine(cost, (gap, run) => {
      if (gap === 40) run.pause();
    });
    trainer.play(Infinity);
    await paused;
    const [, ...slices] = stretches;
    expect(slices.length).toBeGreaterThanOrEqual(39);
    expect(Math.max(...slices)).toBeLessThan(SLICE + cost);
    // It is used, too: most of them are full.
    expect(slices.filter((taken) => taken >= SLICE).length).toBeGreaterThan(30);
    expect(updates()).toBeGreaterThan(30);
  });

  test('asks the clock before every update', async () => {
    const { trainer, paused, updates, asked } = machine(1, (gap, run) => {
      if (gap === 20) run.pause();
    });
    trainer.play(Infinity);
    await paused;
    expect(asked()).toBeGreaterThanOrEqual(updates());
  });
});

describe('a pause that comes between two slices', () => {
  test('is answered before any further iteration begins', async () => {
    let atPause = -1;
    const { trainer, paused, events, updates } = machine(1, (gap, run) => {
      if (gap !== 10) return;
      atPause = updates();
      run.pause();
    });
    trainer.play(Infinity);
    await paused;
    // What was begun is finished, three updates of the critic and one of the generator, and no more.
    const whole = Math.ceil(atPause / 4) * 4;
    expect(atPause).toBeGreaterThan(4);
    expect(updates()).toBe(whole);
    // It is answered before the picture at rest is made, and nothing else is drawn any more.
    const answer = events.findIndex(({ type }) => type === 'paused');
    expect(events.slice(answer)).toMatchObject([
      { type: 'paused', iteration: whole / 4 },
      { type: 'frame', frame: { iteration: whole / 4, playing: false } },
      { type: 'snapshot', snapshot: { generatorUpdates: whole / 4 } },
      { type: 'rested', iteration: whole / 4 },
    ]);
  });

  test('is answered on the way to a goal as well', async () => {
    let atPause = -1;
    const { trainer, paused, updates } = machine(1, (gap, run) => {
      if (gap !== 10) return;
      atPause = updates();
      run.pause();
    });
    trainer.goTo(1e6, undefined, {});
    await paused;
    expect(updates()).toBe(Math.ceil(atPause / 4) * 4);
  });
});

describe('frames', () => {
  const framesAt = async (cost: number) => {
    const { trainer, paused, events } = machine(cost, (gap, run) => {
      if (gap === 120) run.pause();
    });
    trainer.play(Infinity);
    await paused;
    return events.flatMap((event) => (event.type === 'frame' && event.frame.playing ? [event] : []));
  };

  test('are of whole iterations where an iteration is short', async () => {
    const frames = await framesAt(2);
    expect(frames.length).toBeGreaterThan(10);
    for (const { frame, underway } of frames) {
      expect(underway).toBeUndefined();
      expect(frame.criticUpdates).toBe(3 * frame.iteration);
    }
  });

  test('say so where they were drawn in the middle of a long one, and whole ones come all the same', async () => {
    const frames = await framesAt(30);
    const whole = frames.filter(({ underway }) => !underway);
    for (const { frame, underway } of frames) {
      const isWhole = frame.criticUpdates === 3 * frame.iteration;
      expect(underway ?? false).toBe(!isWhole);
    }
    expect(whole.length).toBeLessThan(frames.length);
    // 119 updates are 29 iterations; one in two at least is seen at its end.
    expect(whole.length).toBeGreaterThan(10);
  });
});
