/** A kernel's functions and a fresh layout of its memory for one problem. */
export interface KernelMemory {
  /** Lays out a list that the kernel reads and writes at `byteOffset`; its entries are not cleared. */
  float64(length: number): Float64Array;
  int32(length: number): Int32Array;
  /** Calls a function that the kernel exports; one that returns nothing gives 0. */
  call(name: string, ...args: readonly number[]): number;
}

/** A compiled kernel, ready to be given problems. */
export interface Kernel {
  /**
   * The kernel with room for lists of `bytes` in total, or undefined where that much memory is not to be had.
   * What an earlier call laid out is overwritten.
   */
  open(bytes: number): KernelMemory | undefined;
}

const PAGE = 65536;
/** Above this an instance is let go with the problem that needed it, for memory never shrinks. */
const KEPT_BYTES = 64 * 2 ** 20;
/** Lists begin at multiples of a SIMD register. */
const ALIGNMENT = 16;
/** Room for the kernel's own constants below the first list, and for the last list's alignment. */
const MARGIN = 4096;

const compiled = new Map<string, Kernel | undefined>();

/**
 * Compiles a WebAssembly kernel on its first use and keeps it.
 *
 * `base64` is what a module of `kernels/generated` carries: no imports, one exported memory. Returns undefined
 * where WebAssembly or its SIMD is missing or the page's policy forbids it, so that the caller can take its
 * TypeScript form instead. Compiles at once, not in the background: kernels are a few kilobytes.
 *
 * @example
 * loadKernel('AGFzbQEAAAA=') === loadKernel('AGFzbQEAAAA='); // true
 * loadKernel('bm90IHdhc20='); // undefined
 */
export function loadKernel(base64: string): Kernel | undefined {
  if (!compiled.has(base64)) compiled.set(base64, compile(base64));
  return compiled.get(base64);
}

function compile(base64: string): Kernel | undefined {
  let module: WebAssembly.Module;
  try {
    module = new WebAssembly.Module(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
  let kept: WebAssembly.Instance | undefined;
  return {
    open(bytes) {
      const instance = kept ?? new WebAssembly.Instance(module);
      const { memory } = instance.exports;
      if (!(memory instanceof WebAssembly.Memory)) throw new TypeError('the kernel exports no memory.');
      const missing = bytes + MARGIN - memory.buffer.byteLength;
      try {
        if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      } catch {
        return undefined;
      }
      kept = memory.buffer.byteLength <= KEPT_BYTES ? instance : undefined;
      return layOut(instance.exports, memory.buffer);
    },
  };
}

function layOut(exports: WebAssembly.Exports, buffer: ArrayBuffer): KernelMemory {
  let next = MARGIN / 2;
  const place = (bytes: number): number => {
    const start = next;
    next += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return start;
  };
  return {
    float64: (length) => new Float64Array(buffer, place(8 * length), length),
    int32: (length) => new Int32Array(buffer, place(4 * length), length),
    call(name, ...args) {
      const run = exports[name];
      if (typeof run !== 'function') throw new TypeError(`the kernel exports no function ${name}.`);
      return Number(run(...args) ?? 0);
    },
  };
}
