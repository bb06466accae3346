import { fixedBatch, latentBatch, mixBatch, realBatch } from '@/train/batches.ts';
import type { Vector } from '@/train/engine.ts';
import { openBackend } from '@/train/engines/openBackend.ts';
import { openDevice } from '@/train/engines/tfjs/openDevice.ts';
import { createMemory } from '@/train/engines/webgpu/createMemory.ts';
import { createPrograms } from '@/train/engines/webgpu/createPrograms.ts';
import { planOf } from '@/train/engines/webgpu/plan/planOf.ts';
import { readBack } from '@/train/engines/webgpu/readBack.ts';
import { drawForCritic } from '@/train/engines/webgpu/wgsl/draw.ts';
import { writeSettings } from '@/train/engines/webgpu/writeSettings.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { isCriticSpec, type RunSpec } from '@/train/spec.ts';
import { difference } from './difference.ts';
import { specOf } from './specOf.ts';
import { stepBoth } from './stepBoth.ts';

/** The most by which weights stray from the reference's after each of `updates` updates, and the losses at the end. */
export async function besideReference(name: string, updates: number) {
  const spec = specOf(name);
  const engine = (await openBackend('webgpu-fused')).createEngine(spec);
  const reference = createReferenceEngine(spec);
  const off: number[] = [];
  for (let i = 0; i < updates; i += 1) {
    stepBoth([engine, reference], i % 3 === 2 && !isCriticSpec(spec) ? 'generator' : 'critic');
    const [got, expected] = [await engine.state(), await reference.state()];
    off.push(
      Math.max(difference(got.critic, expected.critic), difference(got.generator, expected.generator)),
    );
  }
  const [stats, exact] = [await engine.stats(), await reference.stats()];
  engine.dispose();
  return { off, stats, exact };
}

/** The most by which a batch's noise strays from `batches.ts`, in float32 roundings of a number near 1 or of itself. */
export async function noiseBesideBatches(name: string, k: number) {
  const { gpu } = await openDevice('webgpu');
  if (!gpu) throw new Error('There is no WebGPU device.');
  const spec: RunSpec = { ...specOf(name), objective: 'wgan-gp' };
  const plan = planOf(spec);
  const memory = createMemory(gpu, plan);
  const { kernel, groups } = drawForCritic(plan);
  const { pipeline, bind } = createPrograms(gpu)(kernel);
  const settings = new DataView(new ArrayBuffer(256));
  writeSettings(settings, { spec, optimizer: spec.criticOptimizer, count: k, step: 1 });
  gpu.queue.writeBuffer(memory.buffers['update']!, 0, settings.buffer);
  const encoder = gpu.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, bind(memory.buffers), [0]);
  pass.dispatchWorkgroups(groups);
  pass.end();
  gpu.queue.submit([encoder.finish()]);
  const got = await readBack(gpu, memory.buffers['noise']!, 0, plan.noise.length);
  memory.free();
  const { fake, mix } = plan.noise;
  return {
    real: roundings(got.subarray(0, fake), realBatch(spec, k)),
    fake: roundings(
      got.subarray(fake, mix),
      isCriticSpec(spec) ? fixedBatch(spec, k) : latentBatch(spec, 'critic', k),
    ),
    mix: difference(got.subarray(mix), mixBatch(spec, k)),
  };
}

function roundings(got: Vector, expected: Vector): number {
  const sizes = Float64Array.from(expected, (value) => Math.max(1, Math.abs(value)));
  const [a, b] = [got, expected].map((list) => Float64Array.from(list, (value, i) => value / sizes[i]!));
  return difference(a!, b!) * 2 ** 24;
}

/** Both nets read out beside float64, more rows than a workgroup has, and none. */
export async function readings(name: string) {
  const spec = specOf(name);
  const engine = (await openBackend('webgpu-fused')).createEngine(spec);
  const reference = createReferenceEngine(spec);
  const latent = Float32Array.from({ length: (spec.latentDim ?? 1) * 101 }, (_, i) => Math.sin(i));
  const points = Float32Array.from({ length: 2 * 101 }, (_, i) => Math.cos(i));
  const off = [
    difference(await engine.generate(latent), await reference.generate(latent)),
    difference(await engine.criticValues(points), await reference.criticValues(points)),
  ];
  const none = (await engine.criticValues(new Float32Array(0))).length;
  engine.dispose();
  return { off, none };
}
