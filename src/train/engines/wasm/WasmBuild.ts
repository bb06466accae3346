/**
 * The two builds of the WebAssembly engine: `wasm-simd` gives the same bits on every machine, `wasm-relaxed` lets the
 * machine fuse products and sums and is faster for it.
 */
export type WasmBuild = 'wasm-simd' | 'wasm-relaxed';
