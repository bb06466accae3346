import { findBackend, memory } from '@tensorflow/tfjs-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Engine, EngineState } from '@/train/engine.ts';
import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { soakSpec as spec } from './soakSpec.ts';
import { NODE_BACKENDS } from './tfjs/openInNode.ts';
import { iterate, openWasm } from './wasm/openWasm.ts';
import { FairChannel, openPage } from './wasm/openPage.ts';

const ITERATIONS = 20_000;
/** Looked at this often, as a page looks at a run. */
const LOOKS = 20;

const kernels: WebAssembly.Memory[] = [];
/** WebAssembly whose memories can be weighed. */
class WatchedInstance extends WebAssembly.Instance {
  constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
    super(module, imports);
    const { memory: own } = this.exports;
    if (own instanceof WebAssembly.Memory) kernels.push(own);
  }
}

beforeEach(() => void vi.stubGlobal('MessageChannel', FairChannel));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  kernels.splice(0);
});

const bytesOf = ({ generator, critic, generatorOptimizer: g, criticOptimizer: c }: EngineState): number =>
  [generator, critic, g.first, g.second, c.first, c.second].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );

/** What tfjs's own WebAssembly has asked the browser for. */
function heapOfTfjs(): number {
  const backend: unknown = findBackend('wasm');
  const heap: unknown = Object(Object(backend).wasm).HEAPU8;
  return heap instanceof Uint8Array ? heap.byteLength : 0;
}

/** Everything that an engine holds and that can be weighed. */
async function weigh(engine: Engine): Promise<readonly number[]> {
  await engine.stats();
  await engine.generate(new Float32Array(2 * 8));
  await engine.criticValues(new Float32Array(2 * 8));
  const state = await engine.state();
  return [
    bytesOf(state),
    engine.numTensors(),
    // Asked with no backend at hand, tfjs would start one.
    engine.id === 'tfjs' ? memory().numBytes : 0,
    engine.id === 'tfjs' && engine.backend === 'wasm' ? heapOfTfjs() : 0,
    kernels.reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
  ];
}

const ENGINES = {
  reference: async () => createReferenceEngine(spec),
  'tfjs cpu': async () => createTfjsEngine(spec, await NODE_BACKENDS.cpu()),
  'tfjs wasm': async () => createTfjsEngine(spec, await NODE_BACKENDS.wasm()),
  'wasm-simd': () => openWasm(spec, 'wasm-simd'),
  'wasm-relaxed': () => openWasm(spec, 'wasm-relaxed'),
} satisfies Record<string, () => Promise<Engine>>;

describe('20,000 iterations', () => {
  test.each(Object.entries(ENGINES))(
    'take no more memory than the first few: %s',
    async (name, open) => {
      vi.spyOn(WebAssembly, 'Instance').mockImplementation(WatchedInstance);
      const engine = await open();
      // What is kept for the losses is made in the first updates.
      iterate(engine, spec.nCritic, 2);
      const atFirst = await weigh(engine);
      if (name.startsWith('wasm')) expect(atFirst[4]).toBeGreaterThan(0);
      if (name === 'tfjs wasm') expect(atFirst[3]).toBeGreaterThan(0);
      for (let i = 0; i < LOOKS; i += 1) {
        iterate(engine, spec.nCritic, ITERATIONS / LOOKS);
        expect(await weigh(engine)).toEqual(atFirst);
      }
      expect((await engine.state()).generatorUpdates).toBe(ITERATIONS + 2);
      engine.dispose();
    },
    300_000,
  );

  test('leave no more with the page than it may keep', async () => {
    const { client, until, pauses } = openPage();
    client.start({
      spec,
      frame: { samples: 64, field: { resolution: 64, extent: [-2, 2] } },
      preferredBackend: 'exact',
    });
    client.goTo(ITERATIONS);
    await until(() => pauses().length === 1);
    const recorded = client.recorded();
    expect([recorded[0], recorded.at(-1)]).toEqual([0, ITERATIONS]);
    expect(recorded.length).toBeLessThanOrEqual(256);
    const bytes = recorded.reduce((sum, at) => sum + client.seek(at)!.samples.buffer.byteLength, 0);
    expect(bytes).toBeLessThanOrEqual(2 ** 24);
    client.dispose();
  }, 300_000);
});
