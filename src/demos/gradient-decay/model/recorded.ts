import { createShelf } from '../../createShelf.ts';
import { readLooks } from './readLooks.ts';
import type { Looks } from './Looks.ts';
import type { Experiment } from './specsOf.ts';

/** Runs that were recorded, so that there is a true picture before anything is trained; a test makes them again. */
export const recordings = {
  near: { theta: 0.3, noise: 0, seed: 3 },
  apart: { theta: 1, noise: 0, seed: 3 },
  close: { theta: 0.1, noise: 0, seed: 3 },
  noisy: { theta: 0.3, noise: 0.2, seed: 3 },
} as const satisfies Record<string, Experiment>;

/** The file of each: a reader loads those that are looked at. */
const shelf = createShelf<Looks>({
  near: async () => readLooks((await import('./recorded/near.ts')).near),
  apart: async () => readLooks((await import('./recorded/apart.ts')).apart),
  close: async () => readLooks((await import('./recorded/close.ts')).close),
  noisy: async () => readLooks((await import('./recorded/noisy.ts')).noisy),
} satisfies Record<keyof typeof recordings, unknown>);
// Where nobody waits, at build and under plain Node, all of it is here; in a reader's browser this is left out.
if (import.meta.env?.SSR ?? true) await shelf.fetchAll();

function nameOf({ theta, noise, seed }: Experiment): string | undefined {
  const found = Object.entries(recordings).find(
    ([, recorded]) => recorded.theta === theta && recorded.noise === noise && recorded.seed === seed,
  );
  return found?.[0];
}

/** The recording of an experiment; undefined where there is none, or it is not fetched. */
export function recorded(experiment: Experiment): Looks | undefined {
  const name = nameOf(experiment);
  return name === undefined ? undefined : shelf.get(name);
}

/** Fetches the recording of an experiment; undefined where it is here or there is none. */
export function fetchRecorded(experiment: Experiment): Promise<void> | undefined {
  const name = nameOf(experiment);
  return name === undefined ? undefined : shelf.fetch(name);
}
