import { expect, test } from './harnessTest.ts';

/**
 * Twenty thousand, as the other engines make under Node, take a GPU that the processor imitates a quarter of an hour and more.
 * What leaks by an iteration shows in the first few: every number weighed is a count of tensors or bytes, and must not move.
 */
const ITERATIONS = 1000;
const LOOKS = 20;

/** Such a GPU compiles for seconds, and longer on a busy machine. */
test.setTimeout(900_000);

for (const backend of ['webgl', 'webgpu'] as const) {
  test(`a thousand iterations hold no more than the first fifty: tfjs on ${backend}`, async ({ harness }) => {
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
