import type { Asked, Chosen } from './Asked.ts';
import { listed, pick, ranked, refusal, type Candidates } from './candidates.ts';
import type { BackendName, Candidate, Measured, ReasonCode } from './EngineChoice.ts';
import { measureMissing } from './measureMissing.ts';
import { openFor } from './openFor.ts';
import { TrainingFailure } from './TrainingFailure.ts';

/** Measures what is missing and opens the best; again after one that was counted on fell away: others were spared for its sake. */
export async function chooseAmongAll<D>(
  { tools, spec, wish, candidates }: Asked<D>,
  refused: Candidates,
): Promise<Chosen<D>> {
  let fresh = false;
  for (;;) {
    if (await measureMissing(tools, spec, candidates, refused)) fresh = true;
    const left = ranked(candidates, refused);
    const backend = pick(left)?.backend;
    if (backend === undefined) break;
    try {
      const device = await openFor(tools, spec, backend, false);
      const reason =
        wish.preferredBackend === undefined ? reasonFor(backend, left, fresh) : 'preferred-unavailable';
      return { device, choice: { backend, reason, candidates: listed(candidates, refused) } };
    } catch (error) {
      refused.set(backend, refusal(backend, error));
    }
  }
  const all = listed(candidates, refused).map(inWords).join(' ');
  // The next try starts afresh: a download may have failed only this once.
  candidates.clear();
  throw new TrainingFailure('unsupported', `No backend can train here. ${all}`);
}

function reasonFor(backend: BackendName, left: readonly Measured[], fresh: boolean): ReasonCode {
  if (left.length === 1) return 'only-one';
  if (left[0]?.backend !== backend) return 'close';
  return fresh ? 'fastest' : 'remembered';
}

/** Why a backend will not do, for a message. */
export function inWords(candidate: Candidate): string {
  return `${candidate.backend}: ${'detail' in candidate ? candidate.detail : 'It was measured but did not start again.'}`;
}
