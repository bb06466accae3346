import { expect, test } from './harnessTest.ts';

const TRIALS = [
  ...(['gan', 'ns-gan', 'wgan', 'wgan-gp'] as const),
  ...(['wgan-gp, curved', 'wgan-sn', 'lsgan', 'hinge'] as const),
  ...(['on the line', 'in the plane'] as const),
] as const;

/** A GPU that the processor imitates compiles for seconds, and longer on a busy machine. */
test.setTimeout(180_000);

for (const backend of ['webgpu', 'webgl', 'wasm-relaxed', 'wasm-simd', 'wasm', 'cpu'] as const) {
  test(`${backend} makes each update of every objective as float64 does`, async ({ harness }) => {
    const results = await harness.evaluate(
      ([trials, backend]) => window.harness.agreements(trials, backend),
      [TRIALS, backend] as const,
    );
    expect(results.map(({ trial }) => trial)).toEqual(TRIALS);
    for (const result of results) {
      expect(result.backend).toBe(backend);
      expect(result.compared).toBeGreaterThan(3);
      const { first, second, weights, spectral, frozen } = result.worst;
      // 1 is all that float32 rounding explains; see tests/train/tfjs/disagreement.ts.
      expect(Math.max(first, second, weights, spectral), result.trial).toBeLessThanOrEqual(1);
      expect(frozen).toBe(0);
      expect(result.losses.every(Number.isFinite)).toBe(true);
    }
  });
}
