import { describe, expect, test } from 'vitest';
import type { Engine, EngineState, Vector } from '@/train/engine.ts';
import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import type { RunSpec, TrainSpec } from '@/train/spec.ts';
import { updateError } from '@/train/trainer/updateError.ts';
import { critics } from '../critics.ts';
import { everyKind, mixedBag } from '../wasm/experiments.ts';
import { iterate, openWasm } from '../wasm/openWasm.ts';
import { disagreement } from './disagreement.ts';
import { NODE_BACKENDS } from './openInNode.ts';

/** Every engine that Node can run. */
const ENGINES = {
  reference: async (spec) => createReferenceEngine(spec),
  'tfjs cpu': async (spec) => createTfjsEngine(spec, await NODE_BACKENDS.cpu()),
  'tfjs wasm': async (spec) => createTfjsEngine(spec, await NODE_BACKENDS.wasm()),
  'wasm-simd': (spec) => openWasm(spec, 'wasm-simd'),
  'wasm-relaxed': (spec) => openWasm(spec, 'wasm-relaxed'),
} satisfies Record<string, (spec: RunSpec) => Promise<Engine>>;
const NAMES = ['reference', 'tfjs cpu', 'tfjs wasm', 'wasm-simd', 'wasm-relaxed'] as const;
const PAIRS = NAMES.flatMap((from) => NAMES.filter((to) => to !== from).map((to) => [from, to] as const));

const kinds: Readonly<Record<string, TrainSpec>> = Object.fromEntries(everyKind);
/** Smooth everywhere, so that no rounding falls to the other side of a kink; momentum, and directions of a spectral norm. */
const SMOOTH = {
  'the penalty': kinds['wgan-gp with softplus']!,
  'the spectral norm': kinds['wgan-sn with tanh']!,
} satisfies Record<string, TrainSpec>;

const vectorsOf = (state: EngineState): readonly Vector[] => {
  const { generator, critic, generatorOptimizer: g, criticOptimizer: c, spectral } = state;
  return [generator, critic, g.first, g.second, c.first, c.second, ...(spectral ? [spectral] : [])];
};
const rounded = (state: EngineState): number[][] =>
  vectorsOf(state).map((vector) => Array.from(vector, Math.fround));
const countsOf = (state: EngineState): number[] => [
  state.criticUpdates,
  state.generatorUpdates,
  state.criticOptimizer.step,
  state.generatorOptimizer.step,
];

/** A run of `from` for a few iterations, and an engine `to` that has its state. */
async function handOver(spec: TrainSpec, from: keyof typeof ENGINES, to: keyof typeof ENGINES) {
  const [first, second] = [await ENGINES[from](spec), await ENGINES[to](spec)];
  iterate(first, 2, 3);
  // Something else before: nothing of it may stay behind.
  iterate(second, 1, 1);
  const state = await first.state();
  second.restore(state);
  return { first, second, state };
}

describe.each(PAIRS)('a snapshot of %s on %s', (from, to) => {
  test.each(Object.entries(SMOOTH))(
    'is the same state, and goes on as it would have gone on: %s',
    async (_, spec) => {
      const { first, second, state } = await handOver(spec, from, to);
      const taken = await second.state();
      // An engine of float32 rounds what float64 has kept; nothing else may change.
      expect(rounded(taken)).toEqual(rounded(state));
      expect(countsOf(taken)).toEqual(countsOf(state));
      iterate(first, 2, 4);
      iterate(second, 2, 4);
      const [stayed, moved] = [await first.state(), await second.state()];
      expect(countsOf(moved)).toEqual(countsOf(stayed));
      // 1 is what float32 explains in one update, 1e-5 of the largest weight; twelve small steps of smooth descent add up to less.
      expect(updateError(state.critic, moved.critic, stayed.critic)).toBeLessThanOrEqual(1);
      expect(updateError(state.generator, moved.generator, stayed.generator)).toBeLessThanOrEqual(1);
      // It moved at all.
      expect(updateError(state.critic, moved.critic, state.critic)).toBeGreaterThan(1);
      for (const engine of [first, second]) engine.dispose();
    },
  );

  test('goes on with the means and steps of Adam', async () => {
    const spec: TrainSpec = { ...mixedBag['two-sided penalty on a ring, tanh critic'], batchSize: 32 };
    const { first, second, state } = await handOver(spec, from, to);
    let before = state;
    for (const updated of ['critic', 'generator', 'critic'] as const) {
      if (updated === 'critic') second.criticStep();
      else second.generatorStep();
      const after = await second.state();
      const off = await disagreement(spec, before, after, updated);
      // Adam divides by the root of a mean that may be mere rounding: each update against float64 from the same state.
      if (off) expect(Math.max(off.first, off.second, off.weights, off.frozen)).toBeLessThanOrEqual(1);
      before = after;
    }
    for (const engine of [first, second]) engine.dispose();
  });

  test('of a critic alone', async () => {
    const spec = critics['wgan-gp of two normals, softplus'];
    const [first, second] = [await ENGINES[from](spec), await ENGINES[to](spec)];
    for (let i = 0; i < 3; i += 1) first.criticStep();
    const state = await first.state();
    second.restore(state);
    const taken = await second.state();
    expect(rounded(taken)).toEqual(rounded(state));
    expect(taken.generator).toHaveLength(0);
    second.criticStep();
    const off = await disagreement(spec, taken, await second.state(), 'critic');
    if (off) expect(Math.max(off.first, off.second, off.weights)).toBeLessThanOrEqual(1);
    for (const engine of [first, second]) engine.dispose();
  });
});
