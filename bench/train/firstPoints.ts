import { displayLatent } from '@/train/batches.ts';
import type { TrainSpec } from '@/train/spec.ts';
import type { Contender } from './Contender.ts';

/** As many as a picture shows. */
const SAMPLES = 512;

/** Milliseconds until a contender shows the points of its first iteration, from its opening on: what a reader waits for. */
export async function firstPoints(contender: Contender, spec: TrainSpec): Promise<number> {
  const latent = displayLatent(spec, SAMPLES);
  const start = performance.now();
  const racer = await contender.open(spec);
  try {
    await racer.iterate(1);
    await racer.generate(latent);
    return performance.now() - start;
  } finally {
    racer.close();
  }
}
