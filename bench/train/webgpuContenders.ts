import { createTfjsEngine } from '@/train/engines/tfjs.ts';
import { DeviceRefusal, type Device } from '@/train/engines/tfjs/Device.ts';
import { openDevice } from '@/train/engines/tfjs/openDevice.ts';
import { openFusedBackend } from '@/train/engines/webgpu/openFusedBackend.ts';
import type { Contender } from './Contender.ts';
import { naive } from './naive/naive.ts';
import { ours } from './ours.ts';

export interface WebgpuContenders {
  readonly engines: readonly Contender[];
  readonly peers: readonly Contender[];
  readonly skipped: readonly string[];
}

/** All that train on WebGPU, on one device; one that the processor imitates takes part under its own name where `allowSoftware`. */
export async function webgpuContenders(allowSoftware: boolean): Promise<WebgpuContenders> {
  let device: Device;
  try {
    device = await openDevice('webgpu', allowSoftware);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isImitated = error instanceof DeviceRefusal && error.code === 'software';
    const why = isImitated ? `the processor imitates the GPU here (${message}).` : message;
    return { engines: [], peers: [], skipped: [`webgpu, tfjs-webgpu and naive-tfjs-webgpu: ${why}`] };
  }
  const fused = await openFusedBackend(allowSoftware);
  const on = device.software === null ? 'WebGPU' : `WebGPU, imitated by the processor: ${device.software}`;
  return {
    engines: [
      ours('webgpu', `our shaders on ${on}, three dispatches an update`, fused.createEngine),
      ours('tfjs-webgpu', `tfjs 4.22 on ${on}, our gradients`, (spec) => createTfjsEngine(spec, device)),
    ],
    peers: [naive('naive-tfjs-webgpu', `tfjs 4.22 on ${on}, nested tf.grad`, device)],
    skipped: [],
  };
}
