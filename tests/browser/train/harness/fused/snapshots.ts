import type { Engine } from '@/train/engine.ts';
import { openBackend } from '@/train/engines/openBackend.ts';
import { difference, sameState } from './difference.ts';
import { specOf } from './specOf.ts';
import { stepBoth } from './stepBoth.ts';

/** A snapshot handed on from one backend to another and back, bit for bit, with an update of each by the same noise. */
export async function handOver(name: string, other: 'wasm-simd') {
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

/** Runs of the same spec, one of them interrupted and gone on with in an engine that did something else before. */
export async function goingOn(name: string) {
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
