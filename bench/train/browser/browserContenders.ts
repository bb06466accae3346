import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import type { Device } from '@/train/engines/tfjs/Device.ts';
import { openDevice } from '@/train/engines/tfjs/openDevice.ts';
import type { Contender } from '../Contender.ts';
import { openJax } from '../jax/jax.ts';
import { naive } from '../naive/naive.ts';
import { ours, reference } from '../ours.ts';
import { wasmContenders } from '../wasmContenders.ts';
import { webgpuContenders } from '../webgpuContenders.ts';

const ON = {
  wasm: 'tfjs 4.22 in WebAssembly SIMD',
  webgl: 'tfjs 4.22 on WebGL',
} as const;

/** Everybody who can train in this browser; a GPU that the processor imitates takes part under its own name. */
export async function browserContenders(): Promise<{
  readonly contenders: readonly Contender[];
  readonly skipped: readonly string[];
}> {
  const { contenders, skipped } = await wasmContenders();
  const peers: Contender[] = [];
  for (const backend of ['wasm', 'webgl'] as const) {
    let device: Device;
    try {
      device = await openDevice(backend);
    } catch (error) {
      skipped.push(`tfjs-${backend}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    const on =
      ON[backend] + (device.software === null ? '' : `, imitated by the processor: ${device.software}`);
    contenders.push(
      ours(`tfjs-${backend}`, `${on}, our gradients`, (spec) => createTfjsEngine(spec, device)),
    );
    if (backend !== 'webgl') peers.push(naive(`naive-tfjs-${backend}`, `${on}, nested tf.grad`, device));
  }
  const gpu = await webgpuContenders(true);
  peers.push(...gpu.peers, await openJax());
  skipped.push(...gpu.skipped, 'torch-1t, torch-cuda, torch-cuda-graph: no browser has PyTorch.');
  return { contenders: [...contenders, ...gpu.engines, reference, ...peers], skipped };
}
