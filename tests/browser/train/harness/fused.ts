import { fixedBatch, latentBatch, mixBatch, realBatch } from '@/train/batches.ts';
import type { Engine, EngineState, Vector } from '@/train/engine.ts';
import type { Backend } from '@/train/engines/Backend.ts';
import { openBackend } from '@/train/engines/openBackend.ts';
import { openDevice } from '@/train/engines/tfjs/openDevice.ts';
import { createMemory } from '@/train/engines/webgpu/createMemory.ts';
import { createPrograms } from '@/train/engines/webgpu/createPrograms.ts';
import { planOf } from '@/train/engines/webgpu/plan/planOf.ts';
import { readBack } from '@/train/engines/webgpu/readBack.ts';
import { drawForCritic } from '@/train/engines/webgpu/wgsl/draw.ts';
import { writeSettings } from '@/train/engines/webgpu/writeSettings.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec, isCriticSpec, type RunSpec, type TrainSpec } from '@/train/spec.ts';
import { critics } from '../../../train/critics.ts';
import { everyKind, mixedBag } from '../../../train/wasm/experiments.ts';

/** Experiments by name: every kind, the mixed bag, lone critics, and one whose points are drawn again. */
const SPECS: Readonly<Record<string, RunSpec>> = {
  ...Object.fromEntries(everyKind),
  ...mixedBag,
  ...critics,
  /** Of the first 300 real points the integer of the 163rd is drawn again, so that all words after it are one further. */
  'drawn again': drawnAgain(6286),
  /** The same of the points under a fixed law's noise, at the 90th. */
  'drawn again under noise': {
    ...critics['wgan-gp of noisy 8 Gaussians, tanh'],
    ...pointsOf(drawnAgain(3585)),
  },
};

/** 2³² leaves 1,972 over by 2,028: about one word in two million is drawn again. */
function drawnAgain(seed: number): TrainSpec {
  const points = Array.from({ length: 2 * 2028 }, (_, i) => Math.sin(i));
  return { ...defaultSpec('wgan-gp'), dataset: { name: 'drawn', points }, batchSize: 300, seed };
}

function pointsOf({ dataset, batchSize, seed }: TrainSpec) {
  return { dataset, batchSize, seed };
}

function specOf(name: string): RunSpec {
  const spec = SPECS[name];
  if (!spec) throw new RangeError(`There is no experiment ${name}.`);
  return spec;
}

/** NaN has to come out, so not `Math.max`. */
function difference(got: Vector, expected: Vector): number {
  if (got.length !== expected.length) return Infinity;
  let most = 0;
  for (let i = 0; i < expected.length; i += 1) {
    const off = Math.abs(expected[i]! - got[i]!);
    if (!(off <= most)) most = off;
  }
  return most;
}

function stepBoth(engines: readonly Engine[], updated: 'critic' | 'generator'): void {
  for (const engine of engines) {
    if (updated === 'critic') engine.criticStep();
    else engine.generatorStep();
  }
}

/** The most by which weights stray from the reference's after each of `updates` updates, and the losses at the end. */
async function besideReference(name: string, updates: number) {
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
async function noiseBesideBatches(name: string, k: number) {
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

/** A snapshot handed on from one backend to another and back, bit for bit, with an update of each by the same noise. */
async function handOver(name: string, other: 'wasm-simd') {
  const spec = specOf(name);
  const [fused, wasm] = await Promise.all([openBackend('webgpu-fused'), openBackend(other)]);
  const [giver, taker] = [fused.createEngine(spec), wasm.createEngine(spec)];
  for (let i = 0; i < 5; i += 1) giver.criticStep();
  giver.generatorStep();
  const given = await giver.state();
  taker.restore(given);
  const taken = await taker.state();
  stepBoth([giver, taker], 'critic');
  const [after, alike] = [await giver.state(), await taker.state()];
  giver.restore(alike);
  const back = await giver.state();
  giver.dispose();
  return {
    taken: sameState(given, taken),
    back: sameState(alike, back),
    off: difference(after.critic, alike.critic),
    counts: [
      after.criticUpdates,
      after.generatorUpdates,
      after.criticOptimizer.step,
      after.generatorOptimizer.step,
    ],
  };
}

function sameState(a: EngineState, b: EngineState): boolean {
  const parts = (state: EngineState): readonly Vector[] => {
    const { generatorOptimizer: g, criticOptimizer: c } = state;
    return [state.generator, state.critic, g.first, g.second, c.first, c.second];
  };
  return parts(a).every((vector, i) => difference(vector, parts(b)[i]!) === 0);
}

/** Runs of the same spec, one of them interrupted and gone on with in an engine that did something else before. */
async function goingOn(name: string) {
  const backend = await openBackend('webgpu-fused');
  const run = (engine: Engine, times: number): void => {
    for (let i = 0; i < times; i += 1) {
      engine.criticStep();
      engine.criticStep();
      engine.generatorStep();
    }
  };
  const [straight, first, second] = [0, 0, 0].map(() => backend.createEngine(specOf(name)));
  // More updates than one submit takes.
  run(straight!, 100);
  run(first!, 50);
  run(second!, 2);
  await second!.criticValues(new Float32Array(300));
  const state = await first!.state();
  run(second!, 1);
  second!.restore(state);
  run(second!, 50);
  const same = sameState(await straight!.state(), await second!.state());
  const held = [straight!.numTensors(), first!.numTensors()];
  for (const engine of [straight!, first!, second!]) engine.dispose();
  return { same, held, left: [straight!.numTensors(), first!.numTensors(), second!.numTensors()] };
}

/** What an engine says in words: before its first update, of live settings, of a weight that is NaN, and refusing. */
async function manners() {
  const backend = await openBackend('webgpu-fused');
  const spec = specOf('wgan with relu');
  const engine = backend.createEngine(spec);
  const first = await engine.stats();
  engine.setLive({ clip: 0.001, generatorLearningRate: 0 });
  const before = await engine.state();
  stepBoth([engine], 'critic');
  stepBoth([engine], 'generator');
  const after = await engine.state();
  const critic = Float32Array.from(after.critic);
  critic[0] = NaN;
  engine.restore({ ...after, critic });
  stepBoth([engine], 'critic');
  stepBoth([engine], 'generator');
  const broken = await engine.stats();
  const brokenState = await engine.state();
  const refused = messageOf(() => engine.restore({ ...after, critic: critic.slice(1) }));
  engine.dispose();
  return {
    first,
    largest: Math.max(...Array.from(after.critic, Math.abs)),
    stood: difference(after.generator, before.generator),
    broken,
    isBroken: [brokenState.critic, brokenState.generator].map((net) => Array.from(net).some(Number.isNaN)),
    refused,
    spectral: backend.supports(specOf('wgan-sn with relu')),
    thrown: messageOf(() => backend.createEngine(specOf('wgan-sn with relu'))),
    fixed: messageOf(() => fixedStep(backend)),
  };
}

function fixedStep(backend: Backend): void {
  const engine = backend.createEngine(specOf('wgan-gp of two points, one unit'));
  try {
    engine.generatorStep();
  } finally {
    engine.dispose();
  }
}

function messageOf(act: () => unknown): string {
  try {
    act();
    return 'It did not throw.';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** Both nets read out beside float64, more rows than a workgroup has, and none. */
async function readings(name: string) {
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

/** The fused engine on the page itself, without the worker. */
export const fused = { besideReference, noiseBesideBatches, handOver, goingOn, manners, readings };
