import type { Backend } from '../Backend.ts';
import { DeviceRefusal } from '../tfjs/Device.ts';
import { openDevice } from '../tfjs/openDevice.ts';
import { createFusedEngine } from './createFusedEngine.ts';
import { createPrograms, type Program } from './createPrograms.ts';
import { supports } from './supports.ts';
import type { Kernel } from './wgsl/Kernel.ts';

/** What each device has compiled, for as long as it is there. */
const compiled = new WeakMap<GPUDevice, (kernel: Kernel) => Program>();

/**
 * The fused engine as a backend on the device that tfjs has open, or opens for it, so that a page holds one; a GPU that the
 * processor only imitates is refused unless `allowSoftware`.
 */
export async function openFusedBackend(allowSoftware: boolean): Promise<Backend> {
  const device = await openDevice('webgpu', allowSoftware);
  const { gpu } = device;
  if (gpu === undefined) throw new DeviceRefusal('not-offered', 'tfjs opened no WebGPU device.');
  const program = compiled.get(gpu) ?? createPrograms(gpu);
  compiled.set(gpu, program);
  return {
    ...device,
    backend: 'webgpu-fused',
    supports: (spec) => supports(spec, gpu.limits),
    createEngine: (spec) => createFusedEngine(spec, { gpu, program }),
  };
}
