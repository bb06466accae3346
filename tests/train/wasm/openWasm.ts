import type { Engine } from '@/train/engine.ts';
import { createWasmEngine } from '@/train/engines/wasm.ts';
import { loadModule } from '@/train/engines/wasm/loadModule.ts';
import type { WasmBuild } from '@/train/engines/wasm/WasmBuild.ts';
import type { RunSpec } from '@/train/spec.ts';

export const BUILDS = ['wasm-simd', 'wasm-relaxed'] as const satisfies readonly WasmBuild[];

/** An engine of a build, which Node has to be able to run. */
export async function openWasm(spec: RunSpec, build: WasmBuild = 'wasm-simd'): Promise<Engine> {
  const module = await loadModule(build);
  if (module === undefined) throw new Error(`This Node has no ${build}.`);
  return createWasmEngine(spec, module, build);
}

/** Whole iterations, as the trainer makes them. */
export function iterate(engine: Engine, nCritic: number, times: number): void {
  for (let i = 0; i < times; i += 1) {
    for (let k = 0; k < nCritic; k += 1) engine.criticStep();
    engine.generatorStep();
  }
}
