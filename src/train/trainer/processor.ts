import type { BackendName } from './EngineChoice.ts';

/**
 * What computes on the processor, fastest first: one that works stands for those after it, which only could be slower. It
 * starts soonest and never stalls, so runs begin on it and it sets the speed to beat.
 */
export const PROCESSOR: readonly BackendName[] = ['wasm-relaxed', 'wasm-simd', 'wasm'];

/** Plain JavaScript is tried only if nothing else will do. */
export const LAST_RESORT: BackendName = 'cpu';

/** In the order in which they are tried. Only their drivers hang; the processor comes to an end, however busy it is. */
export const GPU: readonly BackendName[] = ['webgl', 'webgpu', 'webgpu-fused'];

export function isOfGpu(backend: BackendName | 'exact' | undefined): boolean {
  return GPU.some((name) => name === backend);
}

export function isOfProcessor(backend: BackendName): boolean {
  return backend === LAST_RESORT || PROCESSOR.includes(backend);
}
