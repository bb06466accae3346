import { expect, test } from 'vitest';
import { displayLatent } from '@/train/batches.ts';
import { createDataset } from '@/train/datasets/createDataset.ts';
import { coverage } from '@/train/metrics/coverage.ts';
import { presets } from '@/train/presets.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { parseSpec } from '@/train/spec.ts';
import { iterate } from './iterate.ts';

const ITERATIONS = 1000;
const LOOK_EVERY = 50;
/** As many as the page shows and counts. */
const SAMPLES = 256;

function medianRadius(samples: Float32Array): number {
  const radii = Float64Array.from({ length: SAMPLES }, (_, i) =>
    Math.hypot(samples[2 * i]!, samples[2 * i + 1]!),
  );
  return radii.sort()[SAMPLES / 2]!;
}

test.each(Object.entries(presets))('the preset %s is a valid spec', (_name, preset) => {
  expect(parseSpec(preset)).toEqual(preset);
});

// Fifteen seconds a seed on an idle core; the limit only stops a run that hangs.
test.each([1, 2, 3])(
  'the preset "mode collapse" covers at most 3 modes, at the end and all along (seed %i)',
  { timeout: 600_000 },
  async (seed) => {
    const spec = { ...presets['mode-collapse'], seed };
    const dataset = createDataset(spec.dataset);
    const latent = displayLatent(spec, SAMPLES);
    const engine = createReferenceEngine(spec);
    const covered: number[] = [];
    for (let iteration = 0; iteration < ITERATIONS; iteration += LOOK_EVERY) {
      iterate(engine, spec, LOOK_EVERY);
      const samples = await engine.generate(latent);
      // A collapse and not an overflow: the middle of the cloud stays within a few plot widths.
      expect(medianRadius(samples)).toBeLessThan(10);
      covered.push(coverage(dataset, samples).modesCovered);
    }
    expect(Math.max(...covered), `modes every 50 iterations: ${covered.join(' ')}`).toBeLessThanOrEqual(3);
    expect(Math.max(...covered)).toBeGreaterThan(0);
  },
);
