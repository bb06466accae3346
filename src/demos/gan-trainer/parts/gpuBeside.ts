import type { BackendName, EngineChoice } from '../session/Lane.ts';

type Candidate = EngineChoice['candidates'][number];

/** Through which a page reaches the graphics device, best first. */
const GPU: readonly BackendName[] = ['webgpu-fused', 'webgpu', 'webgl'];

/** What a reader asks about who sees the processor train: the fastest GPU engine that was measured, or the first that was refused. */
export function gpuBeside({ backend, reason, candidates }: EngineChoice): Candidate | undefined {
  // Before the measurement nothing is known, and who picked an engine has not asked for another.
  if (GPU.includes(backend) || reason === 'provisional' || reason.startsWith('preferred')) return undefined;
  const known = GPU.flatMap((name) => candidates.filter((candidate) => candidate.backend === name));
  const speed = (candidate: Candidate): number =>
    'iterationsPerSecond' in candidate ? candidate.iterationsPerSecond : -1;
  return known.toSorted((a, b) => speed(b) - speed(a))[0];
}
