import { TRACES } from '../../train/wasm/traces.ts';
import { expect, test } from './harnessTest.ts';

const NAMES = Object.keys(TRACES).filter((name): name is keyof typeof TRACES => name in TRACES);

test.setTimeout(120_000);

test('an exact run is the same here as in Node, to the last bit, straight on and by way of its past', async ({
  harness,
}) => {
  expect(NAMES.length).toBeGreaterThan(0);
  const hashes = await harness.evaluate((names) => window.harness.traces(names), NAMES);
  const [straight, again] = [0, 1].map((i) =>
    Object.fromEntries(NAMES.map((name, j) => [name, hashes[j]?.[i]])),
  );
  expect(straight).toEqual(TRACES);
  expect(again).toEqual(TRACES);
});

test('a run goes back to a picture that was kept, and it is the very same', async ({ harness }) => {
  const { kept, again, recorded, rested } = await harness.evaluate(() => window.harness.goBack());
  expect(recorded[0]).toBe(0);
  expect(recorded.at(-1)).toBe(rested);
  expect(kept.length).toBe(2 + 2 * 256 + 48 ** 2);
  // Which moments are kept is the machine's affair: a fast one may have none between the first and the hundredth.
  expect(recorded).toContain(kept[0]);
  expect(kept[0]).toBeLessThanOrEqual(100);
  expect(again).toEqual(kept);
});

test('an exact run is refused in words where its engine will not do', async ({ harness }) => {
  expect(await harness.evaluate(() => window.harness.exactWithout())).toMatchObject({
    reason: 'unsupported',
    snapshot: null,
    detail: expect.stringMatching(/same everywhere needs wasm-simd.*ruled out.*another engine/) as unknown,
  });
});
