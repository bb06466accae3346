import type { BackendName } from '../../trainer/EngineChoice.ts';
import type { Device } from './Device.ts';

/** Each backend's code is loaded only when it is tried. */
const OPENERS = {
  webgpu: async () => (await import('./devices/webgpu.ts')).openWebgpu(),
  webgl: async () => (await import('./devices/webgl.ts')).openWebgl(),
  wasm: async () => (await import('./devices/wasm.ts')).openWasm(),
  cpu: async () => (await import('./devices/cpu.ts')).openCpu(),
} satisfies Record<BackendName, () => Promise<Device>>;

const opened = new Map<BackendName, Promise<Device>>();

/** The device of a backend: the one already open, or a new one when there is none or it was lost. */
export async function openDevice(backend: BackendName): Promise<Device> {
  const present = opened.get(backend);
  const device = await present?.catch(() => undefined);
  if (device && device.lost() === null) return device;
  // Two callers may have waited for the same dead one.
  if (opened.get(backend) !== present) return openDevice(backend);
  const opening = OPENERS[backend]();
  opened.set(backend, opening);
  return opening;
}
