import type { WasmBuild } from './WasmBuild.ts';

/** Each build's code is loaded only when it is asked for. */
const BUILDS = {
  'wasm-simd': async () => (await import('./generated/ganTrainer.ts')).ganTrainerWasm,
  'wasm-relaxed': async () => (await import('./generated/ganTrainerRelaxed.ts')).ganTrainerRelaxedWasm,
} satisfies Record<WasmBuild, () => Promise<string>>;

/**
 * The compiled module of a build, or undefined where this browser has no WebAssembly or not the instructions that the
 * build is made of: the binary itself is shown to the browser's validator. Rejects where a page's policy forbids it.
 */
export async function loadModule(build: WasmBuild): Promise<WebAssembly.Module | undefined> {
  const bytes = Uint8Array.from(atob(await BUILDS[build]()), (letter) => letter.charCodeAt(0));
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(bytes)) return undefined;
  return WebAssembly.compile(bytes);
}
