import { expect, test } from 'vitest';
import type { Engine } from '@/train/engine.ts';
import type { Backend } from '@/train/engines/Backend.ts';
import { createRoom } from '@/train/engines/webgpu/createRoom.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { createTrainer } from '@/train/trainer.ts';
import { createTurns } from '@/train/trainer/createTurns.ts';
import { measure } from '@/train/trainer/measure.ts';

const spec: TrainSpec = {
  ...defaultSpec('wgan'),
  batchSize: 4,
  nCritic: 5,
  generator: { hidden: [4], activation: 'relu' },
  critic: { hidden: [4], activation: 'relu' },
};

/** An engine that has room for `most` updates until it is read, and how many there were each time. */
function roomy(most: number): { engine: Engine; told: number[] } {
  const inner = createReferenceEngine(spec);
  const told: number[] = [];
  let waiting = 0;
  const engine: Engine = {
    ...inner,
    criticStep() {
      waiting += 1;
      inner.criticStep();
    },
    generatorStep() {
      waiting += 1;
      inner.generatorStep();
    },
    hasRoom: () => waiting < most,
    stats() {
      told.push(waiting);
      waiting = 0;
      return inner.stats();
    },
  };
  return { engine, told };
}

test('a trainer tells an engine no more at once than it has room for, and goes on when that is done', async () => {
  // Less than an iteration of six, and not a divisor of it.
  const { engine, told } = roomy(4);
  const reached = new Promise<void>((resolve, reject) => {
    const trainer = createTrainer({
      engine,
      spec,
      frame: { samples: 4, field: { resolution: 4, extent: [-2, 2] } },
      emit: (event) => {
        if (event.type !== 'frame' || event.frame.iteration < 20) return;
        trainer.stop();
        resolve();
      },
      onFailure: reject,
    });
    trainer.play(1e6);
  });
  await reached;
  expect(Math.max(...told)).toBe(4);
  expect(told.filter((count) => count === 4).length).toBeGreaterThan(20);
});

/** A backend on a clock of its own: to be told takes no time, an update `cost` ms once it is waited for, an answer `reading`. */
function device(cost: number, reading: number) {
  let [clock, waiting, most] = [0, 0, 0];
  const inner = createReferenceEngine(spec);
  const room = createRoom(() => clock);
  const told = (): void => {
    waiting += 1;
    most = Math.max(most, waiting);
    room.take();
  };
  const engine: Engine = {
    ...inner,
    criticStep: told,
    generatorStep: told,
    hasRoom: room.has,
    stats() {
      clock += reading + cost * waiting;
      waiting = 0;
      room.clear();
      return inner.stats();
    },
  };
  const backend: Backend = {
    backend: 'webgpu-fused',
    supports: () => true,
    createEngine: () => engine,
    lost: () => null,
    onLost: () => () => undefined,
    lose: () => undefined,
  };
  const tools = { now: () => clock, turns: createTurns(), breathe: () => Promise.resolve() };
  return { rate: (toBeat: number) => measure(spec, backend, toBeat, tools), most: () => most };
}

test('a device that answers late but computes fast is measured as it would train', async () => {
  // 0.05 ms an update are 3,333 iterations a second without the 3 ms of each answer, of which a slice of 12 ms has one.
  const { rate, most } = device(0.05, 3);
  const measured = await rate(600);
  expect(measured).toBeGreaterThan(2000);
  expect(measured).toBeLessThan(3334);
  // At no time more than a slice of work and a little.
  expect(most()).toBeLessThan(13 / 0.05);
});

test('a device that is plainly slower is judged by a few updates', async () => {
  const { rate, most } = device(50, 3);
  // An update a reading: 53 ms.
  expect(await rate(100)).toBeCloseTo(1000 / (6 * 53), 6);
  expect(most()).toBe(1);
});
