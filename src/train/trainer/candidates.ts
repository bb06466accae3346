import { DeviceRefusal } from '../engines/tfjs/Device.ts';
import { dimensionOf, isCriticSpec, type RunSpec } from '../spec.ts';
import { BACKENDS } from './EngineChoice.ts';
import type { BackendName, Candidate, Measured } from './EngineChoice.ts';
import { isOfProcessor } from './processor.ts';

/** What is known of each backend. */
export type Candidates = Map<BackendName, Candidate>;

/** Those with a speed that are not refused, fastest first. */
export function ranked(candidates: Candidates, refused: Candidates): readonly Measured[] {
  return [...candidates.values()]
    .filter((candidate): candidate is Measured => 'iterationsPerSecond' in candidate)
    .filter(({ backend }) => !refused.has(backend))
    .toSorted((a, b) => b.iterationsPerSecond - a.iterationsPerSecond);
}

/**
 * How much faster a GPU has to be than what runs on the processor and starts at once. A measurement of 200 ms strays by a
 * tenth or so, and a GPU gives its speed up again when the page draws: less than a quarter is not worth a change of arithmetic
 * in the middle of a run.
 */
const WORTH_A_CHANGE = 1.25;

/** Which of `ranked` to take: the best of the processor's, unless a GPU is faster by far; undefined of none. */
export function pick(measured: readonly Measured[]): Measured | undefined {
  const [fastest] = measured;
  const home = measured.find(({ backend }) => isOfProcessor(backend));
  if (!fastest || !home) return fastest;
  return fastest.iterationsPerSecond >= WORTH_A_CHANGE * home.iterationsPerSecond ? fastest : home;
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
