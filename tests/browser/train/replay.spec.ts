import { TRACES } from '../../train/wasm/traces.ts';
import { expect, test } from './harnessTest.ts';

const NAMES = Object.keys(TRACES).filter((name): name is keyof typeof TRACES => name in TRACES);

test('the plain WebAssembly build makes the same runs here as in Node, to the last bit', async ({
  harness,
}) => {
  expect(NAMES.length).toBeGreaterThan(0);
  const hashes = await harness.evaluate((names) => window.harness.traces(names), NAMES);
  expect(Object.fromEntries(NAMES.map((name, i) => [name, hashes[i]]))).toEqual(TRACES);
});
