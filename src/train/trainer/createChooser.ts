import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import type { RunSpec } from '../spec.ts';
import { listed, ranked, refusal, workloadOf, type Candidates } from './candidates.ts';
import type { ChooserTools } from './ChooserTools.ts';
import type { BackendName, Candidate, EngineChoice, Measured, ReasonCode } from './EngineChoice.ts';
import { measureMissing } from './measureMissing.ts';
import { openFor } from './openFor.ts';
import { TrainingFailure } from './TrainingFailure.ts';
import { withTimeout } from './withTimeout.ts';

export interface EngineWish {
  readonly preferredBackend?: BackendName | undefined;
  /** Backends that must not be used, such as one just lost. */
  readonly exclude?: readonly BackendName[] | undefined;
}

/** An opened backend and why it is this one. */
export interface Chosen<D> {
  readonly device: D;
  readonly choice: EngineChoice;
}

/** A chooser that remembers, as long as it lives, what it measured for each workload, and makes one choice at a time. */
export function createChooser<D>(
  given: ChooserTools<D>,
): (spec: RunSpec, wish: EngineWish) => Promise<Chosen<D>> {
  const tools: ChooserTools<D> = {
    ...given,
    open: (backend, allowSoftware) =>
      withTimeout(
        given.open(backend, allowSoftware),
        given.timeouts.open,
        new Error(`${backend} did not start in time.`),
      ),
  };
  const known = new Map<string, Candidates>();
  let turn: Promise<unknown> = Promise.resolve();
  return (spec, wish) => {
    const key = workloadOf(spec);
    const candidates: Candidates = known.get(key) ?? new Map();
    known.set(key, candidates);
    const choosing = turn.then(() => choose(tools, spec, wish, candidates));
    turn = choosing.catch(() => undefined);
    return choosing;
  };
}

async function choose<D>(
  tools: ChooserTools<D>,
  spec: RunSpec,
  { preferredBackend, exclude = [] }: EngineWish,
  candidates: Candidates,
): Promise<Chosen<D>> {
  const refused: Candidates = new Map(exclude.map((name) => [name, refusal(name, EXCLUDED)]));
  if (preferredBackend !== undefined && !refused.has(preferredBackend)) {
    try {
      const device = await openFor(tools, spec, preferredBackend, true);
      await tools.createCheck(spec)(device);
      return chosen(device, preferredBackend, 'preferred', [...refused.values()]);
    } catch (error) {
      refused.set(preferredBackend, refusal(preferredBackend, error));
    }
  }
  let fresh = false;
  for (;;) {
    // Again after one that was counted on fell away: others were spared for its sake.
    if (await measureMissing(tools, spec, candidates, refused)) fresh = true;
    const backend = ranked(candidates, refused)[0]?.backend;
    if (backend === undefined) break;
    try {
      const device = await openFor(tools, spec, backend, false);
      const reason = reasonFor(preferredBackend, ranked(candidates, refused), fresh);
      return chosen(device, backend, reason, listed(candidates, refused));
    } catch (error) {
      refused.set(backend, refusal(backend, error));
    }
  }
  const all = listed(candidates, refused).map(inWords).join(' ');
  // The next try starts afresh: a download may have failed only this once.
  candidates.clear();
  throw new TrainingFailure('unsupported', `No backend can train here. ${all}`);
}

const EXCLUDED = new DeviceRefusal('excluded', 'It was ruled out by the caller.');

function chosen<D>(
  device: D,
  backend: BackendName,
  reason: ReasonCode,
  candidates: readonly Candidate[],
): Chosen<D> {
  return { device, choice: { backend, reason, candidates } };
}

function reasonFor(wish: BackendName | undefined, left: readonly Measured[], fresh: boolean): ReasonCode {
  if (wish !== undefined) return 'preferred-unavailable';
  if (left.length === 1) return 'only-one';
  return fresh ? 'fastest' : 'remembered';
}

function inWords(candidate: Candidate): string {
  return `${candidate.backend}: ${'detail' in candidate ? candidate.detail : 'It was measured but did not start again.'}`;
}
