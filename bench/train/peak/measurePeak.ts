import { fileURLToPath } from 'node:url';
import { compileKernel } from '../../../src/tooling/compileKernels.mjs';

/** Billions of single-precision operations a second on one thread, or null where the instructions are not offered. */
export interface Peak {
  readonly simd: number;
  readonly relaxed: number | null;
}

const source = fileURLToPath(new URL('./assembly/', import.meta.url));
/** What a round of the kernel computes: twelve times four products and four sums. */
const OPERATIONS = 96;
const ROUNDS = 2_000_000;
/** Each step takes a lane to factor · lane + term, which tends to 1: no lane becomes so small that it is slow. */
const [FACTOR, TERM] = [0.999, 0.001];

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
  run(ROUNDS, FACTOR, TERM);
  const tries = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run(ROUNDS, FACTOR, TERM);
    return (OPERATIONS * ROUNDS) / (1e6 * (performance.now() - start));
  });
  return Math.max(...tries);
}
