import { describe, expect, test } from 'vitest';
import { createRng } from '@/math/random/createRng.ts';
import type { Rng } from '@/math/random/Rng.ts';
import { createDataset } from '@/train/datasets/createDataset.ts';
import { createRoom } from '@/train/engines/webgpu/createRoom.ts';
import { packNet } from '@/train/engines/webgpu/packNet.ts';
import { netPlan } from '@/train/engines/webgpu/plan/netPlan.ts';
import { supports } from '@/train/engines/webgpu/supports.ts';
import { lawWords } from '@/train/engines/webgpu/wgsl/lawWords.ts';
import { writeSettings } from '@/train/engines/webgpu/writeSettings.ts';
import { defaultSpec, dimensionOf, type AnyDataset, type TrainSpec } from '@/train/spec.ts';
import { critics } from '../critics.ts';
import { everyKind, mixedBag } from '../wasm/experiments.ts';

/** What every WebGPU device has at least. */
const LEAST = { maxStorageBufferBindingSize: 2 ** 27, maxComputeWorkgroupStorageSize: 16_384 };

describe('supports', () => {
  test('every kind of experiment that a spec can hold, but the spectral norm', () => {
    for (const spec of [...everyKind.map(([, each]) => each), ...Object.values<TrainSpec>(mixedBag)]) {
      if (spec.objective === 'wgan-sn') expect(supports(spec, LEAST)).toMatch(/no spectral norm \(wgan-sn\)/);
      else expect(supports(spec, LEAST)).toBe(true);
    }
    expect(supports(critics['wgan-gp of two normals, softplus'], LEAST)).toBe(true);
  });

  test('no ε that a GPU takes for 0', () => {
    const fine = { kind: 'rmsprop', learningRate: 1, decay: 0.9, epsilon: 1e-39 } as const;
    expect(supports({ ...defaultSpec('wgan'), criticOptimizer: fine }, LEAST)).toMatch(/an ε of 1e-39 is 0/);
    expect(supports({ ...defaultSpec('wgan'), generatorOptimizer: fine }, LEAST)).toMatch(
      /an ε of 1e-39 is 0/,
    );
  });

  test('no nets beyond what the device binds and shares, and says how much that is', () => {
    const wide: TrainSpec = {
      ...defaultSpec('wgan-gp'),
      batchSize: 1024,
      critic: { hidden: Array.from({ length: 12 }, () => 512), activation: 'tanh' },
    };
    // Four segments of 1,024 rows through 2 + 12 · 512 + 1 units, of 4 bytes each.
    expect(supports(wide, LEAST)).toBe(true);
    expect(supports(wide, { ...LEAST, maxStorageBufferBindingSize: 100_000_000 })).toBe(
      `This device binds 100000000 bytes at most; a batch of 1024 through these nets takes ${4 * 1024 * (2 + 12 * 512 + 1) * 4}.`,
    );
    expect(supports(wide, { ...LEAST, maxComputeWorkgroupStorageSize: 8192 })).toMatch(
      /shares 8192 bytes in a workgroup; these nets' widest layer takes 16384/,
    );
  });
});

describe('room for updates that wait', () => {
  function clocked(): { room: ReturnType<typeof createRoom>; pass: (milliseconds: number) => void } {
    let time = 5;
    return { room: createRoom(() => time), pass: (milliseconds) => void (time += milliseconds) };
  }
  const fill = (room: ReturnType<typeof createRoom>): number => {
    let taken = 0;
    for (; room.has(); taken += 1) room.take();
    return taken;
  };

  test('grows and shrinks to a slice of 12 ms by the pace of the updates before', () => {
    const { room, pass } = clocked();
    expect(fill(room)).toBe(8);
    pass(4);
    room.clear();
    // Half a millisecond each.
    expect(fill(room)).toBe(24);
    pass(24 * 6);
    room.clear();
    expect(fill(room)).toBe(2);
    pass(2 * 100);
    room.clear();
    expect(fill(room)).toBe(1);
  });

  test('at most quadruples, though a clock stands still', () => {
    const { room } = clocked();
    fill(room);
    room.clear();
    expect(fill(room)).toBe(32);
  });

  test('is as it was when nothing was told', () => {
    const { room, pass } = clocked();
    pass(1000);
    room.clear();
    expect(fill(room)).toBe(8);
  });
});

describe('settings of an update', () => {
  const written = (settings: Parameters<typeof writeSettings>[1]): { words: number[]; numbers: number[] } => {
    const view = new DataView(new ArrayBuffer(256));
    writeSettings(view, settings);
    return {
      words: [0, 1, 2, 3].map((i) => view.getUint32(4 * i, true)),
      numbers: Array.from({ length: 9 }, (_, i) => view.getFloat32(16 + 4 * i, true)),
    };
  };
  const spec = { ...defaultSpec('wgan-gp'), seed: 2 ** 32 - 1, lambda: 3, clip: 0.25, batchSize: 12 };

  test('Adam: corrections by the count, computed in float64', () => {
    const optimizer = { kind: 'adam', learningRate: 0.01, beta1: 0.5, beta2: 0.999, epsilon: 1e-8 } as const;
    const { words, numbers } = written({ spec, optimizer, count: 7, step: 2 });
    expect(words).toEqual([2 ** 32 - 1, 0, 7, 0]);
    expect(numbers).toEqual(
      [0.01 / 0.75, 0.5, 0.5, 0.999, 0.001, 1 - 0.999 ** 2, 1e-8, 0.25, 0.5].map((each, i) =>
        i === 4 ? Math.fround(1 - 0.999) : Math.fround(each),
      ),
    );
  });

  test('RMSProp and descent', () => {
    const rmsprop = { kind: 'rmsprop', learningRate: 0.5, decay: 0.75, epsilon: 0.125 } as const;
    expect(written({ spec, optimizer: rmsprop, count: 0, step: 1 })).toEqual({
      words: [2 ** 32 - 1, 0, 0, 1],
      numbers: [0.5, 0, 1, 0.75, 0.25, 1, 0.125, 0.25, 0.5],
    });
    const sgd = { kind: 'sgd', learningRate: 0.5, momentum: 0.25 } as const;
    expect(written({ spec, optimizer: sgd, count: 0, step: 1 }).numbers.slice(0, 5)).toEqual([
      0.5, 0.25, 0.75, 0, 1,
    ]);
  });
});

test('a net is packed as transposed weights, weights, first and second moments', () => {
  const plan = netPlan([2, 3, 1], 1);
  const weights = Float32Array.from({ length: 13 }, (_, i) => i);
  const moments = { step: 1, first: weights.map((each) => -each), second: new Float32Array(0) };
  const packed = packNet(plan, weights, moments);
  expect(packed).toHaveLength(4 * plan.part);
  expect(Array.from(packed.subarray(0, 13))).toEqual([0, 2, 4, 1, 3, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(Array.from(packed.subarray(plan.part, plan.part + 13))).toEqual(Array.from(weights));
  expect(Array.from(packed.subarray(2 * plan.part, 2 * plan.part + 13))).toEqual(Array.from(moments.first));
  expect(packed.subarray(3 * plan.part).every((each) => each === 0)).toBe(true);
});

test('each law takes as many random words a point as the shaders go on by', () => {
  const laws: readonly AnyDataset[] = [
    { name: '8gaussians' },
    { name: '25gaussians' },
    { name: 'swissroll' },
    { name: 'ring' },
    { name: 'moons' },
    { name: 'drawn', points: [0, 1, 1, 0] },
    { name: 'normal', mean: 1, sd: 2 },
    { name: 'segment' },
  ];
  for (const dataset of laws) {
    let words = 0;
    const rng = createRng(1);
    const counting: Rng = {
      uniform: () => ((words += 2), rng.uniform()),
      normal: () => ((words += 2), rng.normal()),
      integer: (n) => ((words += 1), rng.integer(n)),
      split: (index) => rng.split(index),
    };
    createDataset(dataset).fill(counting, new Float32Array(10 * dimensionOf(dataset)));
    expect(words, dataset.name).toBe(10 * lawWords(dataset));
  }
});
