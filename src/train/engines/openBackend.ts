import { isTfjsBackend, type BackendName, type TfjsBackendName } from '../trainer/EngineChoice.ts';
import type { Backend } from './Backend.ts';
import { openWasmBackend } from './wasm/openWasmBackend.ts';

/**
 * The backend of a name: the one already open, or a new one when there is none or it was lost. A GPU that the processor only
 * imitates is refused unless `allowSoftware`. The code of each is loaded only when it is asked for.
 */
export async function openBackend(name: BackendName, allowSoftware = true): Promise<Backend> {
  return isTfjsBackend(name) ? openTfjsBackend(name, allowSoftware) : openWasmBackend(name);
}

async function openTfjsBackend(name: TfjsBackendName, allowSoftware: boolean): Promise<Backend> {
  const [{ createTfjsEngine }, { supports }, { openDevice }] = await Promise.all([
    import('./tfjs.ts'),
    import('./tfjs/supports.ts'),
    import('./tfjs/openDevice.ts'),
  ]);
  const device = await openDevice(name, allowSoftware);
  return { ...device, supports, createEngine: (spec) => createTfjsEngine(spec, device) };
}
