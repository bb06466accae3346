import { expect, test } from './harnessTest.ts';

test.setTimeout(120_000);

test('takes WebAssembly where the GPUs are imitated by the processor, and remembers', async ({ harness }) => {
  const [first, again, without] = await harness.evaluate(() =>
    window.harness.choices(window.harness.defaultSpec('wgan-gp'), [[], [], ['wasm-relaxed']]),
  );
  const gpu = first!.candidates.filter(({ backend }) => backend === 'webgpu' || backend === 'webgl');
  // On a machine with a real GPU the choice is the measurement's, whichever it is.
  const isImitated = gpu.every((candidate) => 'refused' in candidate);
  if (isImitated) expect(first).toMatchObject({ backend: 'wasm-relaxed', reason: 'only-one' });
  const speeds = first!.candidates.flatMap((c) =>
    'iterationsPerSecond' in c ? [c.iterationsPerSecond] : [],
  );
  expect(speeds.length).toBeGreaterThan(0);
  expect(speeds.every((speed) => speed > 0)).toBe(true);
  expect(again!.backend).toBe(first!.backend);
  expect(again!.candidates).toEqual(first!.candidates);
  expect(without!.backend).not.toBe('wasm-relaxed');
  if (isImitated) expect(without).toMatchObject({ backend: 'wasm-simd', reason: 'only-one' });
  expect(without!.candidates).toContainEqual(
    expect.objectContaining({ backend: 'wasm-relaxed', refused: 'excluded' }),
  );
});

test('starts at once, trains and is seen while its engines are measured, and goes on', async ({
  harness,
}) => {
  const { first, last, heard, reached } = await harness.evaluate(() => window.harness.startAtOnce());
  expect(first).toEqual({ backend: 'wasm-relaxed', reason: 'provisional', candidates: [] });
  expect(heard.slice(0, 2)).toEqual(['ready', 'frame']);
  expect(heard.at(-1)).toBe('engine');
  // More than the picture of the beginning.
  expect(heard.filter((type) => type === 'frame').length).toBeGreaterThan(1);
  expect(last.candidates.some((candidate) => 'iterationsPerSecond' in candidate)).toBe(true);
  expect(last.reason).not.toBe('provisional');
  expect(reached).toBeGreaterThan(0);
});

test('has one GPU context at most: another has to wait until nobody is on the first', async ({ harness }) => {
  const { while: meanwhile, after } = await harness.evaluate(() => window.harness.oneGpu());
  expect(meanwhile).toMatchObject({ backend: 'wasm-relaxed', reason: 'preferred-unavailable' });
  expect(meanwhile.candidates).toContainEqual({
    backend: 'webgpu',
    refused: 'in-use',
    detail: 'Another run of this page has the GPU, through WebGL.',
  });
  expect(after).toMatchObject({ backend: 'webgpu', reason: 'preferred' });
});

/** Iterations that take each backend a few frames at least. */
const ENOUGH = { webgl: 30, 'wasm-relaxed': 3000, 'wasm-simd': 3000, wasm: 30, cpu: 30 } as const;

for (const backend of ['webgl', 'wasm-relaxed', 'wasm-simd', 'wasm', 'cpu'] as const) {
  test(`learns something on ${backend} and shows it`, async ({ harness }) => {
    const result = await harness.evaluate(
      ([backend, enough]) => window.harness.play(window.harness.small('wgan-gp'), backend, enough),
      [backend, ENOUGH[backend]] as const,
    );
    expect(result).toMatchObject({ backend, finite: true });
    expect(result.frames).toBeGreaterThan(2);
    expect(result.rate).toBeGreaterThan(0);
    expect(result.w1[1]).not.toBe(result.w1[0]);
  });
}

for (const backends of [
  ['wasm', 'wasm'],
  ['wasm-relaxed', 'wasm-relaxed'],
  ['wasm', 'cpu'],
] as const) {
  test(`two runs in one worker, on ${backends.join(' and ')}, do not disturb each other`, async ({
    harness,
  }) => {
    const results = await harness.evaluate(
      ([one, other]) => window.harness.sideBySide([one, other]),
      backends,
    );
    expect(results).toEqual([
      { equal: true, updates: 5 },
      { equal: true, updates: 5 },
    ]);
    // The last client has gone, and the worker with it.
    await expect.poll(() => harness.workers().length).toBe(0);
  });
}

test('loads only the backend that is asked for', async ({ harness, served }) => {
  const before = served.asked().length;
  await harness.evaluate(() => window.harness.play(window.harness.small('gan'), 'cpu', 2));
  const asked = served.asked().slice(before);
  expect(asked.some((name) => /cpu-.*\.js$/.test(name))).toBe(true);
  expect(asked.filter((name) => /webgl|webgpu|wasm|ganTrainer/.test(name))).toEqual([]);
});
