import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import type { RunSpec } from '../spec.ts';
import { ranked, refusal, type Candidates } from './candidates.ts';
import type { ChooserTools } from './ChooserTools.ts';
import type { BackendName } from './EngineChoice.ts';
import { openFor } from './openFor.ts';
import { GPU, isOfGpu, LAST_RESORT, PROCESSOR } from './processor.ts';
import { withTimeout } from './withTimeout.ts';

/** The next backend that is neither known nor refused and has to be tried; undefined when all is known that matters. */
export function untried(candidates: Candidates, refused: Candidates): BackendName | undefined {
  const measured = ranked(candidates, refused).map(({ backend }) => backend);
  return [...PROCESSOR, ...GPU, LAST_RESORT].find(
    (name) => !candidates.has(name) && !refused.has(name) && !isSpared(name, measured),
  );
}

/** Tries out what is neither known nor refused and adds it to `candidates`; true if there was anything. */
export async function measureMissing<D>(
  tools: ChooserTools<D>,
  spec: RunSpec,
  candidates: Candidates,
  refused: Candidates,
): Promise<boolean> {
  const check = tools.createCheck(spec);
  const first = untried(candidates, refused);
  for (let name = first; name !== undefined; name = untried(candidates, refused)) {
    try {
      const best = ranked(candidates, refused)[0]?.iterationsPerSecond ?? 0;
      const device = await openFor(tools, spec, name, false);
      const trial = check(device).then(() => tools.measure(spec, device, best));
      const iterationsPerSecond = await inTime(tools, name, device, trial);
      candidates.set(name, { backend: name, iterationsPerSecond });
    } catch (error) {
      note(refusal(name, error), candidates, refused);
    }
  }
  return first !== undefined;
}

/** A trial's outcome; a device whose driver does not answer is given up, for it would stand in the way of the next. */
async function inTime<D>(
  tools: ChooserTools<D>,
  name: BackendName,
  device: D,
  trial: Promise<number>,
): Promise<number> {
  if (!isOfGpu(name)) return trial;
  const late = new DeviceRefusal('too-slow', `Its trial took more than ${tools.timeouts.trial} ms.`);
  try {
    return await withTimeout(trial, tools.timeouts.trial, late);
  } catch (error) {
    if (error === late) tools.giveUp(device);
    throw error;
  }
}

/** Keeps a refusal: what a backend cannot train is no news of others of the same shapes, nor is it one of later that it is in use. */
export function note(why: ReturnType<typeof refusal>, candidates: Candidates, refused: Candidates): void {
  const isOfNow = 'refused' in why && ['not-supported', 'in-use'].includes(why.refused);
  (isOfNow ? refused : candidates).set(why.backend, why);
}

/** Whether a backend need not be tried beside those that were measured. */
function isSpared(backend: BackendName, measured: readonly BackendName[]): boolean {
  if (backend === LAST_RESORT) return measured.length > 0;
  const faster = PROCESSOR.slice(0, Math.max(0, PROCESSOR.indexOf(backend)));
  return measured.some((each) => faster.includes(each));
}
