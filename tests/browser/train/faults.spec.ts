import { expect, test } from './harnessTest.ts';

test.setTimeout(120_000);

/** What each fault is called, and whether the run may go on with the backend it had. */
const CASES = [
  ['webgl', 'context-lost', 'context-lost', /browser took the WebGL context away/],
  ['webgpu', 'context-lost', 'context-lost', /WebGPU device is lost \(destroyed\)/],
  ['wasm-simd', 'context-lost', 'context-lost', /given up on request/],
  ['wasm-relaxed', 'nan', 'nan', /is NaN/],
  ['wasm', 'nan', 'nan', /is NaN/],
  ['cpu', 'nan', 'nan', /is NaN/],
  ['wasm-simd', 'out-of-memory', 'out-of-memory', /array buffer length/i],
  ['wasm', 'out-of-memory', 'out-of-memory', /array buffer length/i],
  ['wasm', 'crash', 'crash', /This crash was asked for/],
  ['wasm-relaxed', 'crash', 'crash', /This crash was asked for/],
  ['wasm-relaxed', 'freeze', 'crash', /pings unanswered/],
  ['wasm', 'freeze', 'crash', /pings unanswered/],
] as const;

for (const [backend, fault, reason, detail] of CASES) {
  test(`a run on ${backend} stops at ${fault} and goes on from its snapshot`, async ({ harness }) => {
    const result = await harness.evaluate(
      ([backend, fault]) => window.harness.fault(window.harness.small('ns-gan'), backend, fault),
      [backend, fault] as const,
    );
    expect(result.reason).toBe(reason);
    expect(result.detail).toMatch(detail);
    expect(result.finite).toBe(true);
    expect(result.snapshotAt).toBeGreaterThan(0);
    expect(result.stoppedAt).toBeGreaterThanOrEqual(result.snapshotAt);
    expect(result.resumedFrom).toBe(result.snapshotAt);
    expect(result.reached).toBeGreaterThan(result.resumedFrom);
    if (fault === 'context-lost') expect(result.resumedOn).toBe('wasm-relaxed');
    else expect(result.resumedOn).toBe(backend);
  });
}

test('a lost WebGL context can be had again', async ({ harness }) => {
  const result = await harness.evaluate(() =>
    window.harness.fault(window.harness.small('wgan'), 'webgl', 'context-lost', { sameAgain: true }),
  );
  expect(result.reason).toBe('context-lost');
  expect(result.resumedOn).toBe('webgl');
  expect(result.reached).toBeGreaterThan(result.snapshotAt);
});
