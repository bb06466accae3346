import { createRequire } from 'node:module';
import { env } from '@tensorflow/tfjs-core';
import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import { openWasm } from '@/train/engines/tfjs/devices/wasm.ts';
import type { Device } from '@/train/engines/tfjs/Device.ts';
import type { Contender } from './Contender.ts';
import { naive } from './naive/naive.ts';
import { openJax } from './jax/jax.ts';
import { ours, reference } from './ours.ts';
import { openTorch } from './peers/torch.ts';
import { offerWebgpu } from './offerWebgpu.ts';
import { wasmContenders } from './wasmContenders.ts';
import { webgpuContenders } from './webgpuContenders.ts';

export interface Contenders {
  readonly contenders: readonly Contender[];
  /** Who is not there, in words. */
  readonly skipped: readonly string[];
  readonly close: () => void;
}

/** Everybody who can train under Node on this machine. */
export async function nodeContenders(): Promise<Contenders> {
  const device = await openTfjsWasm();
  const own = await wasmContenders();
  const takeWebgpuAway = await offerWebgpu();
  // One that the processor imitates races in the browser, where it is what readers may have.
  const gpu = await webgpuContenders(false);
  const torch = await openTorch();
  return {
    contenders: [
      ...own.contenders,
      ...gpu.engines,
      ours('tfjs-wasm', 'tfjs 4.22 in WebAssembly SIMD, our gradients', (spec) =>
        createTfjsEngine(spec, device),
      ),
      reference,
      naive('naive-tfjs-wasm', 'tfjs 4.22 in WebAssembly SIMD, nested tf.grad', device),
      ...gpu.peers,
      await openJax(),
      ...torch.contenders,
    ],
    skipped: [
      ...own.skipped,
      ...torch.skipped,
      ...gpu.skipped,
      'tfjs-webgl needs a browser: npm run bench:train -- --browser.',
    ],
    close() {
      torch.close();
      takeWebgpuAway();
    },
  };
}

/** Its file is read from disk, for there is no server. */
async function openTfjsWasm(): Promise<Device> {
  // Else tfjs advertises its native package at every start.
  env().set('PROD', true);
  const { resolve } = createRequire(import.meta.url);
  const file = (name: string) => resolve(`@tensorflow/tfjs-backend-wasm/wasm-out/${name}.wasm`);
  return openWasm({ plain: file('tfjs-backend-wasm'), simd: file('tfjs-backend-wasm-simd') });
}
