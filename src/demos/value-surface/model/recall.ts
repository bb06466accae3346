import { createShelf } from '../../createShelf.ts';
import type { SurfaceValues } from '../params.ts';
import { params } from '../params.ts';
import { RECORDED_SEED } from './contestants.ts';
import type { Contestant, CriticFrame } from './Critic.ts';
import { decodeField } from './fieldCode.ts';
import { limitsOf } from './limits.ts';
import type { Recorded, Recordings } from './Recording.ts';

/** The name of an experiment that was recorded; undefined where nobody recorded it. */
export function recordingKey({ view, dataset, deep, clip, lambda, seed }: SurfaceValues): string | undefined {
  if (view === 'layers') return deep === '256' || seed === RECORDED_SEED ? `layers ${deep}` : undefined;
  const asRecorded =
    clip === params.clip.default && lambda === params.lambda.default && seed === RECORDED_SEED;
  return asRecorded ? `surface ${dataset}` : undefined;
}

const layers = async (): Promise<Recordings> => (await import('./recordings/layers.ts')).recordings;

/** The file of each experiment: a reader loads those that are looked at. */
const shelf = createShelf<Recordings>({
  'surface 8gaussians': async () => (await import('./recordings/8gaussians.ts')).recordings,
  'surface 25gaussians': async () => (await import('./recordings/25gaussians.ts')).recordings,
  'surface swissroll': async () => (await import('./recordings/swissroll.ts')).recordings,
  'layers 256': layers,
  'layers 64': layers,
  'layers 64-scaled': layers,
});
// Where nobody waits, at build and under plain Node, all of it is here; in a reader's browser this is left out.
if (import.meta.env?.SSR ?? true) await shelf.fetchAll();

/** Fetches the recording of an experiment; undefined where it is here or nobody recorded it. */
export function fetchRecording(values: SurfaceValues): Promise<void> | undefined {
  const key = recordingKey(values);
  return key === undefined ? undefined : shelf.fetch(key);
}

/** The critics of an experiment as they were recorded; undefined where nobody did, or it is not fetched. */
export function recall(
  values: SurfaceValues,
  critics: readonly Contestant[],
): readonly CriticFrame[] | undefined {
  const key = recordingKey(values);
  const recording = key === undefined ? undefined : shelf.get(key)?.[key];
  if (recording === undefined) return undefined;
  const { updates } = limitsOf(values);
  return critics.flatMap(({ id, hold }) => {
    const critic = recording[id];
    return critic ? [{ id, hold, ...frameOf(critic, updates) }] : [];
  });
}

function frameOf(critic: Recorded, updates: number): Pick<CriticFrame, 'updates' | 'field' | 'measured'> {
  const { estimate = NaN, slope = [NaN, NaN], shareAtBound = NaN, gradients = [], field } = critic;
  const { reach, counts, outside } = critic;
  return {
    updates,
    field: field ? decodeField(field) : [],
    measured: {
      updates,
      estimate,
      slope: { mean: slope[0], sd: slope[1] },
      weights: { reach, counts, outside, shareAtBound },
      gradients,
    },
  };
}
