import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import type { RunSpec } from '../spec.ts';
import type { ChooserTools } from './ChooserTools.ts';
import type { BackendName } from './EngineChoice.ts';

/** Opens a backend for a spec; rejects with a `not-supported` refusal where it cannot train that. */
export async function openFor<D>(
  tools: ChooserTools<D>,
  spec: RunSpec,
  backend: BackendName,
  allowSoftware: boolean,
): Promise<D> {
  const device = await tools.open(backend, allowSoftware);
  const supported = tools.supports(spec, device);
  if (supported !== true) throw new DeviceRefusal('not-supported', supported);
  return device;
}
