import type { TfjsBackendName } from '../../trainer/EngineChoice.ts';
import { DeviceRefusal, type Device } from './Device.ts';

/** Each backend's code is loaded only when it is tried. */
const OPENERS = {
  webgpu: async (allowSoftware) => (await import('./devices/webgpu.ts')).openWebgpu(allowSoftware),
  webgl: async (allowSoftware) => (await import('./devices/webgl.ts')).openWebgl(allowSoftware),
  wasm: async () => (await import('./devices/wasm.ts')).openWasm(),
  cpu: async () => (await import('./devices/cpu.ts')).openCpu(),
} satisfies Record<TfjsBackendName, (allowSoftware: boolean) => Promise<Device>>;

const opened = new Map<TfjsBackendName, Promise<Device>>();

/**
 * The device of a backend: the one already open, or a new one when there is none or it was lost. A GPU that the processor
 * only imitates is refused unless `allowSoftware`.
 */
export async function openDevice(backend: TfjsBackendName, allowSoftware = true): Promise<Device> {
  const present = opened.get(backend);
  const device = await present?.catch(() => undefined);
  if (device && device.lost() === null) {
    if (device.software !== null && !allowSoftware) throw new DeviceRefusal('software', device.software);
    return device;
  }
  // Two callers may have waited for the same dead one.
  if (opened.get(backend) !== present) return openDevice(backend, allowSoftware);
  const opening = OPENERS[backend](allowSoftware);
  opened.set(backend, opening);
  return opening;
}
