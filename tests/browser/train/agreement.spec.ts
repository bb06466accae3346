import { expect, test } from './harnessTest.ts';

const OBJECTIVES = ['gan', 'ns-gan', 'wgan', 'wgan-gp'] as const;

/** SwiftShader compiles and runs a WebGPU update in seconds on a busy machine. */
test.setTimeout(120_000);

for (const backend of ['webgpu', 'webgl', 'wasm', 'cpu'] as const) {
  for (const objective of OBJECTIVES) {
    test(`${backend} makes each update of ${objective} as float64 does`, async ({ harness }) => {
      const result = await harness.evaluate(
        ([objective, backend]) => window.harness.agreement(objective, backend),
        [objective, backend] as const,
      );
      expect(result.backend).toBe(backend);
      expect(result.compared).toBeGreaterThan(3);
      const { first, second, weights, frozen } = result.worst;
      // 1 is all that float32 rounding explains; see tests/train/tfjs/disagreement.ts.
      expect(Math.max(first, second, weights)).toBeLessThanOrEqual(1);
      expect(frozen).toBe(0);
      expect(result.losses.every(Number.isFinite)).toBe(true);
    });
  }
}
