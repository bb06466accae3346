import { readLooks } from './readLooks.ts';
import { apart } from './recorded/apart.ts';
import { close } from './recorded/close.ts';
import { near } from './recorded/near.ts';
import { noisy } from './recorded/noisy.ts';
import type { Looks } from './Looks.ts';
import type { Experiment } from './specsOf.ts';

/** Runs that were recorded, so that there is a true picture before anything is trained; a test makes them again. */
export const recordings = {
  near: { experiment: { theta: 0.3, noise: 0, seed: 3 }, text: near },
  apart: { experiment: { theta: 1, noise: 0, seed: 3 }, text: apart },
  close: { experiment: { theta: 0.1, noise: 0, seed: 3 }, text: close },
  noisy: { experiment: { theta: 0.3, noise: 0.2, seed: 3 }, text: noisy },
} as const satisfies Record<string, { readonly experiment: Experiment; readonly text: string }>;

const read = new Map<string, Looks>();

/** The recording of an experiment, if there is one. */
export function recorded({ theta, noise, seed }: Experiment): Looks | undefined {
  const found = Object.values(recordings).find(
    ({ experiment }) => experiment.theta === theta && experiment.noise === noise && experiment.seed === seed,
  );
  if (!found) return undefined;
  const looks = read.get(found.text) ?? readLooks(found.text);
  read.set(found.text, looks);
  return looks;
}
