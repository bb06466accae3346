import { describe, expect, test } from 'vitest';
import type { Engine } from '@/train/engine.ts';
import type { Backend } from '@/train/engines/Backend.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, type Activation, type NetSpec, type Objective, type TrainSpec } from '@/train/spec.ts';
import { createCheck } from '@/train/trainer/createCheck.ts';
import { updateError } from '@/train/trainer/updateError.ts';
import { openWasmBackend } from '@/train/engines/wasm/openWasmBackend.ts';

function specOf(
  objective: Objective,
  width: number,
  depth: number,
  activation: Exclude<Activation, 'leaky-relu'> = 'relu',
): TrainSpec {
  const net: NetSpec = { hidden: Array.from({ length: depth }, () => width), activation };
  return { ...defaultSpec(objective), generator: net, critic: net };
}

const never = () => undefined;

/** A backend whose engines are the reference, but for what `spoil` does to the critic that they report. */
function spoiled(spoil: (weight: number, i: number, before: number) => number): Backend {
  return {
    backend: 'cpu',
    supports: () => true,
    createEngine(spec): Engine {
      const [engine, begun] = [createReferenceEngine(spec), createReferenceEngine(spec).state()];
      return {
        ...engine,
        async state() {
          const [state, before] = [await engine.state(), await begun];
          return { ...state, critic: state.critic.map((w, i) => spoil(w, i, before.critic[i]!)) };
        },
      };
    },
    lost: () => null,
    onLost: () => never,
    lose: never,
  };
}

describe('the check of a backend', () => {
  test.each([
    ['the default', defaultSpec('wgan-gp')],
    ['three layers of 128, where a unit stands on its kink', specOf('wgan-gp', 128, 3)],
    ['the same with no penalty', specOf('ns-gan', 128, 3)],
    ['a deep narrow critic, whose slopes vanish', specOf('wgan-sn', 32, 12)],
    ['curved activations', specOf('wgan-gp', 64, 2, 'softplus')],
  ])('passes one that is right: %s', async (_, spec) => {
    await expect(createCheck(spec)(await openWasmBackend('wasm-simd'))).resolves.toBeUndefined();
  });

  test.each([
    ['a gradient 1 % too long', (w: number, _: number, before: number) => w + 0.01 * (w - before)],
    ['sixteen-bit weights', (w: number) => Math.round(w * 1024) / 1024],
    ['one weight in a hundred that stays', (w: number, i: number, before: number) => (i % 100 ? w : before)],
    ['NaN', (w: number, i: number) => (i === 7 ? NaN : w)],
  ])('refuses one with %s', async (_, spoil) => {
    await expect(createCheck(defaultSpec('wgan-gp'))(spoiled(spoil))).rejects.toThrow(
      /cpu: the update of the critic is off by (\d+\.?\d*|NaN) times/,
    );
  });

  test('takes a smaller batch for nets that float64 would be long at', async () => {
    const sizes: number[] = [];
    const backend: Backend = {
      ...spoiled((w) => w),
      createEngine(spec) {
        sizes.push(spec.batchSize);
        return createReferenceEngine(spec);
      },
    };
    await createCheck(defaultSpec('ns-gan'))(backend);
    await createCheck(specOf('ns-gan', 512, 4))(backend);
    // 4 layers of 512 have 2·512 + 3·512² + 512·2 weights and their biases, 790,530 in all.
    expect(sizes).toEqual([256, Math.ceil(2e7 / 790_530)]);
  });
});

describe('updateError', () => {
  test('is 0 for equal weights, moved or not, and NaN where there is one', () => {
    expect(updateError(Float32Array.of(1, 2), Float32Array.of(1, 2), Float64Array.of(1, 2))).toBe(0);
    expect(updateError(Float64Array.of(1), Float64Array.of(NaN), Float64Array.of(2))).toBeNaN();
  });

  test('takes the milder of its two measures', () => {
    const [before, expected] = [Float64Array.of(0, 1), Float64Array.of(0.5, 1)];
    // Off by 1e-4: ten times 1e-5 of the largest weight, but only 2e-4 of an update as long as 0.5.
    expect(updateError(before, Float64Array.of(0.5, 1.0001), expected)).toBeCloseTo(1e-4 / 0.5 / 5e-4, 6);
  });
});
