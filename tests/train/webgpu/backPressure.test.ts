import { expect, test } from 'vitest';
import type { Engine } from '@/train/engine.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { createTrainer } from '@/train/trainer.ts';

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
