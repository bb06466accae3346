import { expect, test } from './harnessTest.ts';

/** What leaks by an iteration leaks by twenty thousand; a GPU that the processor imitates makes so many in minutes. */
const ITERATIONS = 20_000;
const LOOKS = 20;

test.setTimeout(1_200_000);

for (const backend of ['webgl', 'webgpu'] as const) {
  test(`20,000 iterations take no more memory than the first: tfjs on ${backend}`, async ({ harness }) => {
    const { weights, generatorUpdates } = await harness.evaluate(
      ([backend, iterations, looks]) => window.harness.soak(backend, iterations, looks),
      [backend, ITERATIONS, LOOKS] as const,
    );
    expect(generatorUpdates).toBe(ITERATIONS);
    expect(weights).toHaveLength(LOOKS);
    expect(Math.min(...weights[0]!)).toBeGreaterThan(0);
    for (const weight of weights) expect(weight).toEqual(weights[0]);
  });
}
