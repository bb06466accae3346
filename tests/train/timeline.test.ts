import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EngineState } from '@/train/engine.ts';
import { createThinned } from '@/train/worker/createThinned.ts';
import { createTimeline } from '@/train/worker/createTimeline.ts';
import type { Frame } from '@/train/worker/protocol.ts';
import { holds } from '../math/properties/property.ts';

describe('what is kept thinly', () => {
  const filled = (most: number, iterations: readonly number[]) => {
    const kept = createThinned<number>({ most, mostBytes: Infinity, bytesOf: () => 0 });
    for (const iteration of iterations) kept.add(iteration, 10 * iteration);
    return kept;
  };

  test('is all of it while there is room', () => {
    expect(filled(5, [0, 3, 4, 7]).iterations()).toEqual([0, 3, 4, 7]);
  });

  test('is one of each two, four, eight … iterations when there is not, and always the latest', () => {
    expect(filled(5, [0, 1, 2, 3, 4, 5]).iterations()).toEqual([0, 2, 4, 5]);
    expect(filled(5, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).iterations()).toEqual([0, 4, 8, 10]);
    // An iteration that is not the first of its stretch stays until there is a later one.
    expect(filled(5, [0, 1, 2, 3, 4, 5, 6]).iterations()).toEqual([0, 2, 4, 6]);
  });

  test('is the later of two of one iteration, and nothing that is known already', () => {
    const kept = filled(5, [0, 4]);
    kept.add(4, 41);
    kept.add(2, 20);
    expect(kept.iterations()).toEqual([0, 4]);
    expect([kept.at(4)?.item, kept.at(3)?.item, kept.at(100)?.item]).toEqual([41, 0, 41]);
    expect(filled(5, [3]).at(2)).toBeNull();
  });

  test('never takes more room than it is given, whatever comes, but for the first and the latest', () => {
    holds(
      fc.array(fc.record({ step: fc.integer({ min: 0, max: 40 }), bytes: fc.integer({ min: 1, max: 60 }) }), {
        minLength: 1,
        maxLength: 200,
      }),
      (coming) => {
        const kept = createThinned<number>({ most: 8, mostBytes: 200, bytesOf: (bytes) => bytes });
        let at = 0;
        for (const { step, bytes } of coming) kept.add((at += step), bytes);
        const iterations = kept.iterations();
        const bytes = iterations.reduce((sum, iteration) => sum + kept.at(iteration)!.item, 0);
        expect(iterations.length).toBeLessThanOrEqual(8);
        if (iterations.length > 2) expect(bytes).toBeLessThanOrEqual(200);
        expect(iterations.at(-1)).toBe(at);
        expect(iterations[0]).toBe(coming[0]!.step);
        expect(iterations).toEqual([...new Set(iterations)].toSorted((a, b) => a - b));
      },
    );
  });

  test('can be cut at either end', () => {
    const kept = filled(8, [0, 2, 4, 6]);
    kept.cut(5);
    expect(kept.iterations()).toEqual([0, 2, 4]);
    kept.forget(2);
    expect(kept.iterations()).toEqual([2, 4]);
    kept.add(5, 50);
    expect(kept.iterations()).toEqual([2, 4, 5]);
  });
});

/** What weighs a mebibyte here is made once: only the weights are asked for. */
const mebibyte = new Float32Array(2 ** 18);
const one = Float32Array.of(1);

const frameOf = (iteration: number, criticUpdates = 2 * iteration): Frame => ({
  iteration,
  criticUpdates,
  generatorUpdates: iteration,
  playing: true,
  criticLoss: 0,
  generatorLoss: 0,
  criticEstimate: 0,
  gradientNormMean: 0,
  w1: 0,
  w1Iteration: iteration,
  modesCovered: 0,
  modesTotal: 0,
  goodShare: 0,
  stepsPerSecond: 1,
  samples: mebibyte,
  latent: one,
  real: one,
  field: one,
});
const stateOf = (iteration: number, vector = one): EngineState => {
  const moments = { step: iteration, first: vector, second: vector };
  return {
    generator: vector,
    critic: vector,
    generatorOptimizer: moments,
    criticOptimizer: moments,
    criticUpdates: 2 * iteration,
    generatorUpdates: iteration,
  };
};

describe('a timeline', () => {
  test('keeps no more than 16 MiB of pictures and 32 MiB of states', () => {
    const timeline = createTimeline({});
    for (let i = 0; i < 100; i += 1) timeline.addFrame(frameOf(i));
    // A mebibyte each.
    expect(timeline.recorded().length).toBeLessThanOrEqual(16);
    expect(timeline.recorded().length).toBeGreaterThan(8);
    for (let i = 0; i < 100; i += 1) timeline.addSnapshot(stateOf(i, mebibyte));
    const states = new Set(Array.from({ length: 100 }, (_, i) => timeline.pastOf(i)?.snapshot));
    // Six vectors of a mebibyte each.
    expect(states.size).toBeLessThanOrEqual(5);
    expect(states.size).toBeGreaterThan(2);
  });

  test('goes back by a state at least one iteration earlier, with what was done since then', () => {
    const timeline = createTimeline({ lambda: 0.1, clip: 1 });
    for (const i of [0, 10, 20]) timeline.addSnapshot(stateOf(i));
    timeline.addChange({ iteration: 5, updates: 15, live: { lambda: 1 } });
    timeline.addChange({ iteration: 12, updates: 36, live: { lambda: 10 } });
    timeline.addChange({ iteration: 14, updates: 42, step: 'critic' });
    expect(timeline.pastOf(20)).toMatchObject({
      snapshot: { generatorUpdates: 10 },
      live: { lambda: 1, clip: 1 },
      changes: [{ live: { lambda: 10 } }, { step: 'critic' }],
    });
    expect(timeline.pastOf(13)).toMatchObject({ changes: [{ iteration: 12 }] });
    expect(timeline.pastOf(10)).toMatchObject({
      snapshot: { generatorUpdates: 0 },
      live: { lambda: 0.1, clip: 1 },
      changes: [{ iteration: 5 }],
    });
    expect(timeline.pastOf(0)).toMatchObject({ snapshot: { generatorUpdates: 0 }, changes: [] });
    expect(createTimeline({}).pastOf(3)).toBeNull();
  });

  test('counts a single step made at an iteration to it where its picture has it', () => {
    const timeline = createTimeline({});
    timeline.addSnapshot(stateOf(0));
    timeline.addChange({ iteration: 3, updates: 9, step: 'critic' });
    timeline.addFrame(frameOf(3, 6));
    expect(timeline.pastOf(3)?.changes).toEqual([]);
    timeline.addFrame(frameOf(3, 7));
    expect(timeline.pastOf(3)?.changes).toHaveLength(1);
  });

  test('forgets another future', () => {
    const timeline = createTimeline({});
    for (const i of [0, 10, 20]) {
      timeline.addSnapshot(stateOf(i));
      timeline.addFrame(frameOf(i));
      timeline.addChange({ iteration: i, updates: 3 * i, live: { lambda: i } });
    }
    timeline.cut(15);
    expect(timeline.recorded()).toEqual([0, 10]);
    expect(timeline.frameAt(30)?.iteration).toBe(10);
    expect(timeline.pastOf(30)).toMatchObject({
      snapshot: { generatorUpdates: 10 },
      changes: [{ iteration: 10 }],
    });
  });

  test('lets go of what lies before changes too long ago to remember, and stays right about the rest', () => {
    const timeline = createTimeline({ lambda: 0 });
    for (let i = 0; i <= 5000; i += 1) {
      if (i % 100 === 0) timeline.addSnapshot(stateOf(i));
      timeline.addChange({ iteration: i, updates: 3 * i, live: { lambda: i } });
    }
    expect(timeline.pastOf(1000)).toBeNull();
    const past = timeline.pastOf(4950)!;
    const { generatorUpdates } = past.snapshot;
    expect(generatorUpdates).toBeLessThan(4950);
    expect(past.live).toEqual({ lambda: generatorUpdates - 1 });
    expect(past.changes[0]).toMatchObject({ iteration: generatorUpdates });
  });
});
