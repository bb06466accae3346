/** An instance of the kernel: its functions by name, and lists in its memory. */
export interface Program {
  /** Calls an exported function; one that returns nothing gives 0. */
  call(name: string, ...args: readonly number[]): number;
  /** A list in memory. Only good until memory grows, which it does in `layOut` and `defineDataset` alone. */
  float32(at: number, length: number): Float32Array;
  float64(at: number, length: number): Float64Array;
  /** Bytes of memory, which a run must not make grow. */
  size(): number;
}

/** A fresh instance of a module of `loadModule`, with its own memory. */
export function startProgram(module: WebAssembly.Module): Program {
  const { exports } = new WebAssembly.Instance(module);
  const { memory } = exports;
  if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('the kernel exports no memory.');
  return {
    call(name, ...args) {
      const run = exports[name];
      if (typeof run !== 'function') throw new TypeError(`the kernel exports no function ${name}.`);
      return Number(run(...args) ?? 0);
    },
    float32: (at, length) => new Float32Array(memory.buffer, at, length),
    float64: (at, length) => new Float64Array(memory.buffer, at, length),
    size: () => memory.buffer.byteLength,
  };
}
