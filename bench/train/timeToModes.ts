import { displayLatent } from '@/train/batches.ts';
import { createDataset } from '@/train/datasets/createDataset.ts';
import { coverage } from '@/train/metrics/coverage.ts';
import type { TrainSpec } from '@/train/spec.ts';
import type { Contender } from './Contender.ts';

export interface ToModes {
  /** Training alone; looking is not counted. */
  readonly seconds: number;
  readonly iterations: number;
}

/** The samples that are looked at, and every how many iterations. */
const SAMPLES = 1024;
const EVERY = 10;
/** Milliseconds of training after which nobody waits any longer. */
export const PATIENCE = 45_000;

/** How long a contender trains from the initial weights until its samples cover every mode; undefined after `PATIENCE`. */
export async function timeToModes(spec: TrainSpec, { open }: Contender): Promise<ToModes | undefined> {
  const dataset = createDataset(spec.dataset);
  const latent = displayLatent(spec, SAMPLES);
  const racer = await open(spec);
  try {
    let spent = 0;
    for (let iterations = EVERY; spent < PATIENCE; iterations += EVERY) {
      spent += await racer.iterate(EVERY);
      const { modesCovered, modesTotal } = coverage(dataset, await racer.generate(latent));
      if (modesCovered === modesTotal) return { seconds: spent / 1000, iterations };
    }
    return undefined;
  } finally {
    racer.close();
  }
}
