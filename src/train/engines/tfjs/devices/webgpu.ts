import { createDevice } from '../createDevice.ts';
import { DeviceRefusal, type Device } from '../Device.ts';

/** What tfjs's shaders may use beyond the least that every WebGPU device has. */
const LIMITS = [
  'maxComputeWorkgroupStorageSize',
  'maxComputeWorkgroupsPerDimension',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupSizeX',
  'maxComputeInvocationsPerWorkgroup',
] as const satisfies readonly (keyof GPUSupportedLimits)[];

/** WebGPU on the machine's fastest adapter; one that the processor imitates only where `allowSoftware`. */
export async function openWebgpu(allowSoftware: boolean): Promise<Device> {
  if (!navigator.gpu) throw new DeviceRefusal('not-offered', 'This browser offers no WebGPU here.');
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
  if (adapter === null) throw new DeviceRefusal('not-offered', 'WebGPU found no adapter.');
  const software = adapter.info.isFallbackAdapter ? adapter.info.description || 'fallback adapter' : null;
  if (software !== null && !allowSoftware) throw new DeviceRefusal('software', software);
  // Loaded only where it will run: it is a large part of tfjs.
  const { WebGPUBackend } = await import('@tensorflow/tfjs-backend-webgpu');
  const requiredLimits = Object.fromEntries(LIMITS.map((name) => [name, adapter.limits[name]]));
  const gpu = await adapter.requestDevice({ requiredLimits });
  const { device, reportLoss } = createDevice({
    backend: 'webgpu',
    instance: new WebGPUBackend(gpu, adapter.info),
    software,
    giveUp: () => gpu.destroy(),
  });
  void gpu.lost.then(({ reason, message }) => {
    reportLoss({ reason: 'context-lost', detail: `The WebGPU device is lost (${reason}). ${message}` });
  });
  // Errors of single commands leave wrong numbers behind and no exception.
  gpu.addEventListener('uncapturederror', ({ error }) => {
    const reason = error instanceof GPUOutOfMemoryError ? 'out-of-memory' : 'crash';
    reportLoss({ reason, detail: error.message });
  });
  return { ...device, gpu };
}
