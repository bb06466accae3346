import type { BackendName } from './EngineChoice.ts';

/**
 * What computes on the processor, fastest first: one that works stands for those after it, which only could be slower. It
 * starts soonest and never stalls, so runs begin on it and it sets the speed to beat.
 */
export const PROCESSOR: readonly BackendName[] = ['wasm-relaxed', 'wasm-simd', 'wasm'];

/** Plain JavaScript is tried only if nothing else will do. */
export const LAST_RESORT: BackendName = 'cpu';

export function isOfProcessor(backend: BackendName): boolean {
  return backend === LAST_RESORT || PROCESSOR.includes(backend);
}
