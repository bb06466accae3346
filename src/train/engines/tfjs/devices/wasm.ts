import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import simdUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import plainUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import { env, findBackendFactory } from '@tensorflow/tfjs-core';
import { createDevice } from '../createDevice.ts';
import { DeviceRefusal, type Device } from '../Device.ts';

/** Made once: tfjs forgets how when the backend that it made is replaced. */
const startWasm = findBackendFactory('wasm');

/** WebAssembly on the processor, with SIMD where the browser has it, on one thread. */
export async function openWasm(paths = bundledPaths()): Promise<Device> {
  if (typeof WebAssembly === 'undefined') throw new DeviceRefusal('not-offered', 'There is no WebAssembly.');
  // Threads need headers that a static host cannot send, and the threaded build does not survive bundling.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': paths.plain,
    'tfjs-backend-wasm-simd.wasm': paths.simd,
    'tfjs-backend-wasm-threaded-simd.wasm': paths.simd,
  });
  const instance = await startWasm();
  return createDevice({ backend: 'wasm', instance }).device;
}

/** Absolute, for a worker that was started from a `blob:` has no base to resolve against. */
function bundledPaths(): { plain: string; simd: string } {
  return { plain: new URL(plainUrl, import.meta.url).href, simd: new URL(simdUrl, import.meta.url).href };
}
