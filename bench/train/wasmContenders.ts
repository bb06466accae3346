import { createWasmEngine } from '@/train/engines/wasm.ts';
import { loadModule } from '@/train/engines/wasm/loadModule.ts';
import type { Contender } from './Contender.ts';
import { ours } from './ours.ts';

const BUILDS = {
  'wasm-simd': 'our WebAssembly, SIMD, the same bits everywhere',
  'wasm-relaxed': 'our WebAssembly, relaxed SIMD',
} as const;

/** The builds of our WebAssembly engine that can run here. */
export async function wasmContenders(): Promise<{ contenders: Contender[]; skipped: string[] }> {
  const contenders: Contender[] = [];
  const skipped: string[] = [];
  for (const build of ['wasm-simd', 'wasm-relaxed'] as const) {
    const module = await loadModule(build);
    if (module) contenders.push(ours(build, BUILDS[build], (spec) => createWasmEngine(spec, module, build)));
    else skipped.push(`${build}: its instructions are not offered here.`);
  }
  return { contenders, skipped };
}
