import { describe, expect, test } from 'vitest';
import { kernelsOf, type Stage } from '@/train/engines/webgpu/kernelsOf.ts';
import { planOf } from '@/train/engines/webgpu/plan/planOf.ts';
import { evaluate } from '@/train/engines/webgpu/wgsl/evaluate.ts';
import type { Kernel } from '@/train/engines/webgpu/wgsl/Kernel.ts';
import { defaultSpec, isCriticSpec, type RunSpec, type TrainSpec } from '@/train/spec.ts';
import { critics } from '../critics.ts';
import { everyKind, mixedBag } from '../wasm/experiments.ts';

/** The largest nets that a spec can hold. */
const largest: TrainSpec = {
  ...defaultSpec('wgan-gp'),
  batchSize: 1024,
  latentDim: 64,
  generator: { hidden: Array.from({ length: 12 }, () => 512), activation: 'tanh' },
  critic: { hidden: Array.from({ length: 12 }, () => 512), activation: 'softplus' },
};

const SPECS: readonly (readonly [name: string, spec: RunSpec])[] = [
  ...everyKind,
  ...Object.entries<RunSpec>(mixedBag),
  ...Object.entries<RunSpec>(critics),
  ['the largest', largest] as const,
].filter(([, { objective }]) => objective !== 'wgan-sn');

function kernelsFor(spec: RunSpec): { updates: (readonly Stage[])[]; all: Kernel[] } {
  const plan = planOf(spec);
  const { critic, generator } = kernelsOf(plan);
  const updates = [critic, ...(isCriticSpec(spec) ? [] : [generator])];
  const answering = [
    evaluate('critic', plan.critic, spec.critic),
    ...(plan.generator && !isCriticSpec(spec) ? [evaluate('generator', plan.generator, spec.generator)] : []),
  ];
  return { updates, all: [...updates.flat().map(({ kernel }) => kernel), ...answering] };
}

/** Bytes that a workgroup shares, by the arrays that the text declares. */
function sharedBytes(code: string): number {
  return [...code.matchAll(/var<workgroup> \w+: array<vec4<f32>, (\d+)>/g)].reduce(
    (sum, [, length]) => sum + 16 * Number(length),
    0,
  );
}

describe.each(SPECS)('the shaders of %s', (_, spec) => {
  const { updates, all } = kernelsFor(spec);

  test('make an update in three dispatches, however deep the nets are', () => {
    expect(updates.map((stages) => stages.length)).toEqual(isCriticSpec(spec) ? [3] : [3, 3]);
    for (const { groups } of updates.flat()) {
      expect(Number.isInteger(groups)).toBe(true);
      expect(groups).toBeGreaterThan(0);
      // The most that every device takes in one direction.
      expect(groups).toBeLessThanOrEqual(65_535);
    }
  });

  test('need no more than every device has', () => {
    for (const { code, buffers } of all) {
      expect(buffers.filter(([, access]) => access !== 'update').length).toBeLessThanOrEqual(8);
      expect(sharedBytes(code)).toBeLessThanOrEqual(16_384);
      for (const [, size] of code.matchAll(/@workgroup_size\((\d+)\)/g)) {
        expect(Number(size)).toBeLessThanOrEqual(256);
      }
    }
  });

  test('have no hole where a number or a name was to be', () => {
    for (const { code, entry, buffers } of all) {
      const text = code.replaceAll(/\/\*\*.*?\*\/|\/\/[^\n]*/gs, '');
      expect(/undefined|NaN|Infinity|\[object|weightsOf/.exec(text)?.[0]).toBeUndefined();
      expect(text).toContain(`fn ${entry}(`);
      for (const [name] of buffers)
        expect(text).toMatch(new RegExp(`\\b(var<.*> ${name}|${name}: Update)\\b`));
    }
  });
});

test('the text depends on shapes and laws, not on seed or settings that may change while a run goes on', () => {
  const [, spec] = everyKind.find(([name]) => name === 'wgan-gp with tanh')!;
  const other = {
    ...spec,
    seed: 99,
    lambda: 3,
    clip: 0.5,
    criticOptimizer: defaultSpec('wgan').criticOptimizer,
  };
  expect(kernelsFor(other).all.map(({ code }) => code)).toEqual(kernelsFor(spec).all.map(({ code }) => code));
  const oneSided = kernelsFor({ ...spec, penalty: 'one-sided' }).all.map(({ code }) => code);
  expect(oneSided).not.toEqual(kernelsFor(spec).all.map(({ code }) => code));
});

test('two or more blocks of rows share a workgroup only where there are plenty', () => {
  const of = (batchSize: number) => planOf({ ...defaultSpec('wgan-gp'), batchSize });
  expect([of(1), of(256), of(1024)].map(({ bundle, blocks }) => [bundle, blocks])).toEqual([
    [1, 1],
    [1, 64],
    [2, 256],
  ]);
  // 1021 rows are 256 blocks, the last with one row; every block belongs to a workgroup.
  expect(of(1021).blocks % of(1021).bundle).toBe(0);
});
