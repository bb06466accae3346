import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import { dimensionOf, isCriticSpec, type RunSpec } from '../spec.ts';
import { BACKENDS } from './EngineChoice.ts';
import type { BackendName, Candidate, Measured } from './EngineChoice.ts';

/** What is known of each backend. */
export type Candidates = Map<BackendName, Candidate>;

/** Those with a speed that are not refused, fastest first. */
export function ranked(candidates: Candidates, refused: Candidates): readonly Measured[] {
  return [...candidates.values()]
    .filter((candidate): candidate is Measured => 'iterationsPerSecond' in candidate)
    .filter(({ backend }) => !refused.has(backend))
    .toSorted((a, b) => b.iterationsPerSecond - a.iterationsPerSecond);
}

/** All that is known, in the order in which it is shown; a refusal of this time hides what was measured before. */
export function listed(candidates: Candidates, refused: Candidates): readonly Candidate[] {
  return BACKENDS.flatMap((name) => refused.get(name) ?? candidates.get(name) ?? []);
}

/** What an error in opening or trying a backend says about it. */
export function refusal(backend: BackendName, error: unknown): Candidate {
  const detail = error instanceof Error ? error.message : String(error);
  return { backend, refused: error instanceof DeviceRefusal ? error.code : 'open-failed', detail };
}

/** The name of a workload: speed depends on the shapes alone, not on the data or the seed. */
export function workloadOf(spec: RunSpec): string {
  const { objective, critic, batchSize } = spec;
  const dimension = dimensionOf(spec.dataset);
  if (isCriticSpec(spec)) return JSON.stringify({ objective, critic, batchSize, dimension });
  const { latentDim, generator, nCritic } = spec;
  return JSON.stringify({ objective, latentDim, generator, critic, batchSize, nCritic, dimension });
}
