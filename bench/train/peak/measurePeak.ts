import { fileURLToPath } from 'node:url';
import { compileKernel } from '../../../src/tooling/compileKernels.mjs';

/** Billions of single-precision operations a second on one thread, or null where the instructions are not offered. */
export interface Peak {
  readonly simd: number;
  readonly relaxed: number | null;
}

const source = fileURLToPath(new URL('./assembly/', import.meta.url));
/** What a round of the kernel computes: ten times four products and four sums. */
const OPERATIONS = 80;
const ROUNDS = 2_000_000;

/** What this machine's SIMD can do in WebAssembly when it waits for no memory: the best of several tries. */
export async function measurePeak(): Promise<Peak> {
  return { simd: (await measure([])) ?? NaN, relaxed: await measure(['relaxed-simd']) };
}

async function measure(features: readonly string[]): Promise<number | null> {
  const binary = await compileKernel('peak', source, features);
  if (!WebAssembly.validate(binary)) return null;
  const { instance } = await WebAssembly.instantiate(binary);
  const run = instance.exports['run'];
  if (typeof run !== 'function') throw new Error('The kernel that measures the peak has no function run.');
  run(ROUNDS);
  const tries = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run(ROUNDS);
    return (OPERATIONS * ROUNDS) / (1e6 * (performance.now() - start));
  });
  return Math.max(...tries);
}
