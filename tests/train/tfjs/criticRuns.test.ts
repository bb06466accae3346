import { afterEach, describe, expect, test } from 'vitest';
import { wasserstein1d } from '@/math/index.ts';
import { displayFixed, displayReal } from '@/train/batches.ts';
import { gridPoints } from '@/train/gridPoints.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { type CriticSpec } from '@/train/spec.ts';
import { createRuns } from '@/train/trainer/runs.ts';
import type { Event as TrainingEvent, StartRequest } from '@/train/worker/protocol.ts';
import { critics } from '../critics.ts';
import './openInNode.ts';

const line: CriticSpec = {
  ...critics['wgan-gp of two normals, softplus'],
  batchSize: 8,
  critic: { hidden: [4], activation: 'tanh' },
};
const start = (more: Partial<StartRequest> = {}): StartRequest => ({
  type: 'start',
  runId: 1,
  spec: line,
  frame: { samples: 20, field: { resolution: 7, extent: [-3, 3] } },
  preferredBackend: 'cpu',
  ...more,
});

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** The inside of a worker without the worker, and its events as they come. */
function worker() {
  const events: TrainingEvent[] = [];
  let check = (): void => undefined;
  const handle = createRuns((event) => {
    events.push(event);
    check();
  });
  open.push(() => handle({ type: 'stop', runId: 1 }));
  /** The next event of a type, from the `from`-th of all on. */
  const next = <T extends TrainingEvent['type']>(
    type: T,
    holds: (event: Extract<TrainingEvent, { type: T }>) => boolean = () => true,
  ) =>
    new Promise<Extract<TrainingEvent, { type: T }>>((resolve) => {
      const is = (event: TrainingEvent): event is Extract<TrainingEvent, { type: T }> => event.type === type;
      check = () => {
        const found = events.filter(is).find(holds);
        if (found) resolve(found);
      };
      check();
    });
  return { handle, events, next };
}

describe('a run of a critic alone', () => {
  test('shows the law, the field along the line and W₁ at once', async () => {
    const { handle, next } = worker();
    handle(start());
    const { frame } = await next('frame');
    expect(frame).toMatchObject({ iteration: 0, criticUpdates: 0, generatorUpdates: 0, modesTotal: 0 });
    expect(frame.samples).toEqual(displayFixed(line, 20));
    expect(frame.real).toEqual(displayReal(line, 20));
    expect(frame.latent).toHaveLength(0);
    expect(frame.w1).toBe(wasserstein1d(frame.samples, frame.real));
    const expected = await createReferenceEngine(line).criticValues(
      gridPoints({ resolution: 7, extent: [-3, 3] }, 1),
    );
    expect(frame.field).toHaveLength(7);
    frame.field.forEach((value, i) => {
      // One forward pass in float32 of values below 2.
      expect(Math.abs(value - expected[i]!)).toBeLessThan(1e-6);
    });
    expect(
      new Set([frame.samples, frame.latent, frame.real, frame.field].map(({ buffer }) => buffer)).size,
    ).toBe(1);
  });

  test('has one critic update to an iteration, and says so in frames and snapshots', async () => {
    const { handle, next } = worker();
    handle(start());
    handle({ type: 'step', runId: 1, which: 'iteration' });
    handle({ type: 'step', runId: 1, which: 'critic' });
    expect((await next('rested', ({ iteration }) => iteration === 2)).iteration).toBe(2);
    const { frame } = await next('frame', (event) => event.frame.iteration === 2);
    expect(frame).toMatchObject({
      criticUpdates: 2,
      generatorUpdates: 0,
      generatorLoss: NaN,
      w1Iteration: 2,
    });
    expect(frame.criticLoss).toBeTypeOf('number');
    expect(frame.gradientNormMean).toBeGreaterThan(0);
    const { snapshot } = await next('snapshot', (event) => event.snapshot.criticUpdates === 2);
    expect(snapshot.generator).toHaveLength(0);
    expect(snapshot.generatorOptimizer.step).toBe(0);
  });

  test('plays, pauses, and goes on from a snapshot', async () => {
    const first = worker();
    first.handle(start());
    first.handle({ type: 'play', runId: 1, speed: Infinity });
    await first.next('frame', ({ frame }) => frame.playing && frame.iteration > 20);
    first.handle({ type: 'pause', runId: 1 });
    const { iteration } = await first.next('rested');
    const { snapshot } = await first.next('snapshot', (event) => event.snapshot.criticUpdates === iteration);
    const second = worker();
    second.handle(start({ resumeFrom: snapshot, preferredBackend: 'wasm-simd' }));
    const { frame } = await second.next('frame');
    expect(frame).toMatchObject({ iteration, criticUpdates: iteration, generatorUpdates: 0 });
    const kept = await second.next('snapshot');
    expect(Array.from(kept.snapshot.critic)).toEqual(Array.from(snapshot.critic));
  });

  test('is chosen an engine by measuring critic updates', async () => {
    const { handle, next } = worker();
    const { preferredBackend: _none, ...unbound } = start();
    handle({ ...unbound, exclude: ['wasm', 'webgl', 'webgpu', 'cpu'] });
    const { engine } = await next('engine');
    expect(engine.backend).toMatch(/^wasm-/);
    expect(engine.candidates.find(({ backend }) => backend === engine.backend)).toHaveProperty(
      'iterationsPerSecond',
    );
  });

  test.each([
    [{ type: 'step', runId: 1, which: 'generator' }, 'generatorStep needs a generator that learns'],
    [{ type: 'live', runId: 1, fields: { nCritic: 2 } }, 'live.nCritic is not a field of a run with a fixed'],
  ] as const)('is ended in words by %j', async (request, words) => {
    const { handle, next } = worker();
    handle(start());
    await next('snapshot');
    handle(request);
    const { detail, reason } = await next('stopped');
    expect(reason).toBe('crash');
    expect(detail).toContain(words);
  });

  test('takes the live fields of its critic', async () => {
    const { handle, next } = worker();
    handle(start());
    handle({ type: 'live', runId: 1, fields: { criticLearningRate: 0 } });
    handle({ type: 'step', runId: 1, which: 'iteration' });
    const before = await next('snapshot', ({ snapshot }) => snapshot.criticUpdates === 0);
    const after = await next('snapshot', ({ snapshot }) => snapshot.criticUpdates === 1);
    expect(after.snapshot.critic).toEqual(before.snapshot.critic);
  });
});
