import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import type { TrainSpec } from '../spec.ts';
import { ranked, refusal, type Candidates } from './candidates.ts';
import type { ChooserTools } from './ChooserTools.ts';
import type { BackendName } from './EngineChoice.ts';
import { withTimeout } from './withTimeout.ts';

/** WebAssembly starts soonest and never stalls, so it sets the speed to beat. */
const ORDER: readonly BackendName[] = ['wasm', 'webgl', 'webgpu'];
/** Only drivers hang; the processor comes to an end, however busy it is. */
const MAY_HANG: readonly BackendName[] = ['webgl', 'webgpu'];
/** Plain JavaScript is tried only if nothing else will do. */
const LAST_RESORT: BackendName = 'cpu';

/** Tries out what is neither known nor refused and adds it to `candidates`; true if there was anything. */
export async function measureMissing<D>(
  tools: ChooserTools<D>,
  spec: TrainSpec,
  candidates: Candidates,
  refused: Candidates,
): Promise<boolean> {
  const check = tools.createCheck(spec);
  let fresh = false;
  for (const backend of [...ORDER, LAST_RESORT]) {
    const best = ranked(candidates, refused)[0]?.iterationsPerSecond ?? 0;
    if (candidates.has(backend) || refused.has(backend) || (backend === LAST_RESORT && best > 0)) continue;
    fresh = true;
    try {
      const device = await tools.open(backend, false);
      const trial = check(device).then(() => tools.measure(spec, device, best));
      const late = new DeviceRefusal('too-slow', `Its trial took more than ${tools.timeouts.trial} ms.`);
      const patience = MAY_HANG.includes(backend) ? tools.timeouts.trial : Infinity;
      const iterationsPerSecond = await withTimeout(trial, patience, late);
      candidates.set(backend, { backend, iterationsPerSecond });
    } catch (error) {
      candidates.set(backend, refusal(backend, error));
    }
  }
  return fresh;
}
