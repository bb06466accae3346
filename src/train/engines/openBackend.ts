import { isTfjsBackend, type BackendName } from '../trainer/EngineChoice.ts';
import type { Backend } from './Backend.ts';
import { createTfjsEngine } from './tfjs.ts';
import { openDevice } from './tfjs/openDevice.ts';
import { supports } from './tfjs/supports.ts';
import { openWasmBackend } from './wasm/openWasmBackend.ts';

/**
 * The backend of a name: the one already open, or a new one when there is none or it was lost. A GPU that the processor only
 * imitates is refused unless `allowSoftware`. The code of each is loaded only when it is asked for.
 */
export async function openBackend(name: BackendName, allowSoftware = true): Promise<Backend> {
  if (name === 'webgpu-fused') {
    // Its shaders are a large text.
    const { openFusedBackend } = await import('./webgpu/openFusedBackend.ts');
    return openFusedBackend(allowSoftware);
  }
  if (!isTfjsBackend(name)) return openWasmBackend(name);
  const device = await openDevice(name, allowSoftware);
  return { ...device, supports, createEngine: (spec) => createTfjsEngine(spec, device) };
}
