import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import type { RunSpec } from '../spec.ts';
import { ranked, refusal, type Candidates } from './candidates.ts';
import type { ChooserTools } from './ChooserTools.ts';
import type { BackendName } from './EngineChoice.ts';
import { openFor } from './openFor.ts';
import { withTimeout } from './withTimeout.ts';

/**
 * What computes on the processor, fastest first: one that works stands for those after it, which only could be slower. It
 * starts soonest and never stalls, so it sets the speed to beat.
 */
const PROCESSOR: readonly BackendName[] = ['wasm-relaxed', 'wasm-simd', 'wasm'];
/** Only drivers hang; the processor comes to an end, however busy it is. */
const GPU: readonly BackendName[] = ['webgl', 'webgpu'];
/** Plain JavaScript is tried only if nothing else will do. */
const LAST_RESORT: BackendName = 'cpu';

/** Tries out what is neither known nor refused and adds it to `candidates`; true if there was anything. */
export async function measureMissing<D>(
  tools: ChooserTools<D>,
  spec: RunSpec,
  candidates: Candidates,
  refused: Candidates,
): Promise<boolean> {
  const check = tools.createCheck(spec);
  let fresh = false;
  for (const backend of [...PROCESSOR, ...GPU, LAST_RESORT]) {
    if (candidates.has(backend) || refused.has(backend)) continue;
    const measured = ranked(candidates, refused);
    if (
      isSpared(
        backend,
        measured.map((each) => each.backend),
      )
    )
      continue;
    fresh = true;
    try {
      const device = await openFor(tools, spec, backend, false);
      const best = measured[0]?.iterationsPerSecond ?? 0;
      const trial = check(device).then(() => tools.measure(spec, device, best));
      const late = new DeviceRefusal('too-slow', `Its trial took more than ${tools.timeouts.trial} ms.`);
      const patience = GPU.includes(backend) ? tools.timeouts.trial : Infinity;
      const iterationsPerSecond = await withTimeout(trial, patience, late);
      candidates.set(backend, { backend, iterationsPerSecond });
    } catch (error) {
      const why = refusal(backend, error);
      // What a backend cannot train is no news of others of the same shapes.
      const isOfSpec = 'refused' in why && why.refused === 'not-supported';
      (isOfSpec ? refused : candidates).set(backend, why);
    }
  }
  return fresh;
}

/** Whether a backend need not be tried beside those that were measured. */
function isSpared(backend: BackendName, measured: readonly BackendName[]): boolean {
  if (backend === LAST_RESORT) return measured.length > 0;
  const faster = PROCESSOR.slice(0, Math.max(0, PROCESSOR.indexOf(backend)));
  return measured.some((each) => faster.includes(each));
}
