import { memory } from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultSpec, type TrainSpec } from '@/train/spec.ts';
import { createRuns } from '@/train/trainer/runs.ts';
import type { Event as TrainingEvent, EngineState, StartRequest } from '@/train/worker/protocol.ts';
import './openInNode.ts';

const spec: TrainSpec = {
  ...defaultSpec('wgan-gp'),
  batchSize: 8,
  nCritic: 1,
  generator: { hidden: [4], activation: 'relu' },
  critic: { hidden: [4], activation: 'relu' },
};
const start = (runId: number, more: Partial<StartRequest> = {}): StartRequest => ({
  type: 'start',
  runId,
  spec,
  frame: { samples: 4, field: { resolution: 3, extent: [-2, 2] } },
  preferredBackend: 'cpu',
  ...more,
});

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** The inside of a worker without the worker. */
function worker() {
  const events: TrainingEvent[] = [];
  const transfers: Transferable[][] = [];
  let check = (): void => undefined;
  const handle = createRuns((event, transfer) => {
    events.push(event);
    transfers.push(transfer);
    check();
  });
  open.push(() => {
    for (let runId = 1; runId < 5; runId += 1) handle({ type: 'stop', runId });
  });
  const of = (runId: number) => events.filter((event) => 'runId' in event && event.runId === runId);
  const next = <T extends TrainingEvent['type']>(type: T, runId = 1) =>
    new Promise<Extract<TrainingEvent, { type: T }>>((resolve) => {
      const is = (event: TrainingEvent): event is Extract<TrainingEvent, { type: T }> => event.type === type;
      check = () => {
        const found = of(runId).find(is);
        if (found) resolve(found);
      };
      check();
    });
  return { handle, events, transfers, of, next };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('the runs of a worker', () => {
  test('answer a start with ready, a frame and a snapshot, in that order', async () => {
    const { handle, of, next, events, transfers } = worker();
    handle(start(1));
    await next('snapshot');
    expect(of(1).map(({ type }) => type)).toEqual(['ready', 'frame', 'snapshot']);
    expect(of(1)[0]).toMatchObject({ engine: { backend: 'cpu', reason: 'preferred' } });
    const at = events.findIndex(({ type }) => type === 'frame');
    const { frame } = await next('frame');
    // Only a frame's buffer is given away: a snapshot is kept on both sides.
    expect(transfers.map((list) => list.length)).toEqual(events.map(({ type }) => Number(type === 'frame')));
    expect(transfers[at]).toEqual([frame.samples.buffer]);
  });

  test('take commands that come before their engine is chosen', async () => {
    const { handle, next } = worker();
    handle(start(1));
    handle({ type: 'live', runId: 1, fields: { nCritic: 3 } });
    handle({ type: 'step', runId: 1, which: 'iteration' });
    await next('rested');
    const { snapshot } = await next('snapshot');
    expect(snapshot.criticUpdates).toBe(0);
    expect((await next('rested')).iteration).toBe(1);
  });

  test('end without a word when stopped, even before they began', async () => {
    const { handle, of, next } = worker();
    handle(start(1));
    handle({ type: 'stop', runId: 1 });
    handle(start(2));
    await next('snapshot', 2);
    const held = memory().numTensors;
    handle({ type: 'play', runId: 2, speed: Infinity });
    handle({ type: 'stop', runId: 2 });
    await settled();
    expect(of(1)).toEqual([]);
    expect(of(2).some(({ type }) => type === 'stopped')).toBe(false);
    expect(memory().numTensors).toBeLessThan(held);
  });

  test.each([
    ['spec', { spec: { ...spec, batchSize: -1 } }, /batchSize/],
    ['frame', { frame: { samples: 0, field: { resolution: 3, extent: [0, 1] } } }, /samples is 0/],
  ] satisfies [string, Partial<StartRequest>, RegExp][])(
    'refuse a wrong %s with its own words, and leave nothing behind',
    async (_, wrong, message) => {
      const { handle, next } = worker();
      const before = memory().numTensors;
      handle(start(1, wrong));
      expect(await next('stopped')).toMatchObject({
        reason: 'crash',
        snapshot: null,
        detail: expect.stringMatching(message) as unknown,
      });
      expect(memory().numTensors).toBe(before);
    },
  );

  test('refuse a snapshot of other nets', async () => {
    const { handle, next } = worker();
    handle(start(1, { spec: { ...spec, critic: { hidden: [5], activation: 'relu' } } }));
    const { snapshot } = await next('snapshot');
    handle(start(2, { resumeFrom: snapshot }));
    expect((await next('stopped', 2)).detail).toMatch(/critic has 21 numbers, 17 were expected/);
  });

  test('end alone when a command of theirs is wrong', async () => {
    const { handle, next, of } = worker();
    handle(start(1));
    handle(start(2));
    await next('snapshot', 2);
    handle({ type: 'live', runId: 1, fields: { nCritic: 0.5 } });
    const { reason, detail, snapshot } = await next('stopped', 1);
    expect([reason, snapshot === null]).toEqual(['crash', false]);
    expect(detail).toMatch(/nCritic/);
    handle({ type: 'step', runId: 2, which: 'critic' });
    await next('rested', 2);
    expect(of(2).some(({ type }) => type === 'stopped')).toBe(false);
  });

  test('stop at a NaN with the last good state', async () => {
    const { handle, next } = worker();
    handle(start(1));
    handle({ type: 'step', runId: 1, which: 'iteration' });
    handle({ type: 'provoke', runId: 1, fault: 'nan' });
    const { reason, snapshot, iteration, backend } = await next('stopped');
    const isFinite = (state: EngineState | null): boolean =>
      state !== null && Array.from(state.critic).every(Number.isFinite);
    expect({ reason, iteration, backend }).toEqual({ reason: 'nan', iteration: 1, backend: 'cpu' });
    expect(isFinite(snapshot)).toBe(true);
  });

  test('answer a ping, and nothing for a run that is not there', async () => {
    const { handle, events } = worker();
    handle({ type: 'ping' });
    handle({ type: 'play', runId: 4, speed: 1 });
    await settled();
    expect(events).toEqual([{ type: 'pong' }]);
  });
});
