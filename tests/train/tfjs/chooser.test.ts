import { describe, expect, test } from 'vitest';
import { DeviceRefusal } from '@/train/engines/tfjs/Device.ts';
import { defaultSpec } from '@/train/spec.ts';
import type { ChooserTools } from '@/train/trainer/ChooserTools.ts';
import { createChooser } from '@/train/trainer/createChooser.ts';
import type { BackendName } from '@/train/trainer/EngineChoice.ts';

interface FakeDevice {
  readonly name: BackendName;
}

interface Machine {
  /** Iterations a second; an Error is thrown on opening, 'wrong' fails the check, 'hangs' never ends its trial,
   * 'unfit' cannot train the spec. */
  readonly speeds: Partial<Record<BackendName, number | Error | 'wrong' | 'hangs' | 'unfit'>>;
  readonly software?: readonly BackendName[];
}

const spec = defaultSpec('wgan-gp');

function machine({ speeds, software = [] }: Machine) {
  const done: string[] = [];
  const tools: ChooserTools<FakeDevice> = {
    async open(name, allowSoftware) {
      done.push(`open ${name}`);
      const speed = speeds[name] ?? new DeviceRefusal('not-offered', 'There is none.');
      if (speed instanceof Error) throw speed;
      if (software.includes(name) && !allowSoftware) throw new DeviceRefusal('software', 'SwiftShader');
      return { name };
    },
    supports: (_, { name }) => (speeds[name] === 'unfit' ? 'It has no tanh.' : true),
    createCheck:
      () =>
      async ({ name }) => {
        if (speeds[name] === 'wrong') throw new DeviceRefusal('wrong-result', 'Off by 1.');
      },
    async measure(_, { name }, toBeat) {
      done.push(`measure ${name} against ${toBeat}`);
      const speed = speeds[name];
      return typeof speed === 'number' ? speed : new Promise(() => undefined);
    },
    timeouts: { open: 1000, trial: 20 },
  };
  return { choose: createChooser(tools), done };
}

describe('the choice of an engine', () => {
  test('is the fastest, measured from WebAssembly on, with all speeds in the order shown', async () => {
    const { choose, done } = machine({
      speeds: { webgpu: 90, webgl: 5, 'wasm-relaxed': 40, wasm: 4, cpu: 2 },
    });
    const { device, choice } = await choose(spec, {});
    expect(device.name).toBe('webgpu');
    expect(choice).toEqual({
      backend: 'webgpu',
      reason: 'fastest',
      candidates: [
        { backend: 'webgpu', iterationsPerSecond: 90 },
        { backend: 'webgl', iterationsPerSecond: 5 },
        { backend: 'wasm-relaxed', iterationsPerSecond: 40 },
      ],
    });
    expect(done.filter((each) => each.startsWith('measure'))).toEqual([
      'measure wasm-relaxed against 0',
      'measure webgl against 40',
      'measure webgpu against 40',
    ]);
  });

  test('never is a GPU that the processor imitates, however it says it does', async () => {
    const { choose, done } = machine({
      speeds: { webgpu: 1000, webgl: 1000, wasm: 40 },
      software: ['webgpu', 'webgl'],
    });
    const { choice } = await choose(spec, {});
    expect(choice).toMatchObject({ backend: 'wasm', reason: 'only-one' });
    expect(choice.candidates[0]).toEqual({ backend: 'webgpu', refused: 'software', detail: 'SwiftShader' });
    expect(done).not.toContain('measure webgpu against 40');
  });

  test.each([
    ['wrong', 'wrong-result', 'Off by 1.'],
    ['unfit', 'not-supported', 'It has no tanh.'],
    ['hangs', 'too-slow', 'Its trial took more than 20 ms.'],
    [new Error('No driver.'), 'open-failed', 'No driver.'],
    [undefined, 'not-offered', 'There is none.'],
  ] as const)('passes over a backend that is %s', async (webgpu, refused, detail) => {
    const speeds = { wasm: 3, ...(webgpu === undefined ? {} : { webgpu }) };
    const { choice } = await machine({ speeds }).choose(spec, {});
    expect(choice.backend).toBe('wasm');
    expect(choice.candidates[0]).toEqual({ backend: 'webgpu', refused, detail });
  });

  test('is plain JavaScript only when nothing else runs', async () => {
    const { choose, done } = machine({ speeds: { cpu: 2 } });
    expect((await choose(spec, {})).choice).toMatchObject({ backend: 'cpu', reason: 'only-one' });
    const fast = machine({ speeds: { wasm: 1, cpu: 2 } });
    await fast.choose(spec, {});
    expect(done).toContain('open cpu');
    expect(fast.done).not.toContain('open cpu');
  });

  test('takes one engine of the processor for all, and the next where that one falls away', async () => {
    const speeds: Record<'wasm-relaxed' | 'wasm-simd' | 'wasm', number | Error> = {
      'wasm-relaxed': 60,
      'wasm-simd': 50,
      wasm: 8,
    };
    const { choose, done } = machine({ speeds });
    expect((await choose(spec, {})).choice.backend).toBe('wasm-relaxed');
    expect(done).not.toContain('open wasm-simd');
    expect((await choose(spec, { exclude: ['wasm-relaxed'] })).choice.backend).toBe('wasm-simd');
    speeds['wasm-relaxed'] = new Error('It does not open again.');
    speeds['wasm-simd'] = new Error('Nor does this.');
    expect((await choose(spec, {})).choice.backend).toBe('wasm');
    expect(done).toContain('measure wasm against 0');
  });

  test('remembers speeds by shapes, but not that one spec of a shape is not supported', async () => {
    const speeds: Machine['speeds'] = { 'wasm-relaxed': 'unfit', wasm: 8 };
    const { choose } = machine({ speeds });
    expect((await choose(spec, {})).choice.backend).toBe('wasm');
    speeds['wasm-relaxed'] = 60;
    expect((await choose(spec, {})).choice.backend).toBe('wasm-relaxed');
  });

  test('follows a wish without measuring', async () => {
    const { choose, done } = machine({ speeds: { webgl: 5, wasm: 40 }, software: ['webgl'] });
    const { choice } = await choose(spec, { preferredBackend: 'webgl' });
    expect(choice).toEqual({ backend: 'webgl', reason: 'preferred', candidates: [] });
    expect(done).toEqual(['open webgl']);
  });

  test.each([
    [{ preferredBackend: 'webgpu' }, 'not-offered'],
    [{ preferredBackend: 'webgpu', exclude: ['webgpu'] }, 'excluded'],
  ] as const)('says when a wish cannot be followed: %o', async (wish, refused) => {
    const { choice } = await machine({ speeds: { wasm: 40 } }).choose(spec, wish);
    expect(choice).toMatchObject({ backend: 'wasm', reason: 'preferred-unavailable' });
    expect(choice.candidates[0]).toMatchObject({ backend: 'webgpu', refused });
  });

  test('is remembered for the same shapes, also without one that was lost since', async () => {
    const { choose, done } = machine({ speeds: { webgpu: 90, webgl: 50, wasm: 40 } });
    await choose(spec, {});
    done.length = 0;
    expect((await choose({ ...spec, seed: 9, lambda: 10 }, {})).choice).toMatchObject({
      backend: 'webgpu',
      reason: 'remembered',
    });
    const { choice } = await choose(spec, { exclude: ['webgpu'] });
    expect(choice).toMatchObject({ backend: 'webgl', reason: 'remembered' });
    expect(choice.candidates[0]).toMatchObject({ backend: 'webgpu', refused: 'excluded' });
    expect(done).toEqual(['open webgpu', 'open webgl']);
    await choose({ ...spec, batchSize: 17 }, {});
    expect(done).toContain('measure wasm against 0');
  });

  test('falls to the next when the fastest does not open again', async () => {
    const speeds: Record<'webgpu' | 'wasm', number | Error> = { webgpu: 90, wasm: 40 };
    const { choose } = machine({ speeds });
    await choose(spec, {});
    speeds.webgpu = new Error('Lost.');
    const { choice } = await choose(spec, {});
    expect(choice.backend).toBe('wasm');
    expect(choice.candidates[0]).toEqual({ backend: 'webgpu', refused: 'open-failed', detail: 'Lost.' });
  });

  test('says of every backend why it will not do when none does, and can be asked again', async () => {
    const speeds: Machine['speeds'] = { webgpu: 'wrong' };
    const { choose } = machine({ speeds });
    await expect(choose(spec, { exclude: ['cpu'] })).rejects.toMatchObject({
      reason: 'unsupported',
      message: expect.stringMatching(
        /webgpu: Off by 1\..*wasm: There is none\..*cpu: It was ruled out/,
      ) as unknown,
    });
    speeds.wasm = 40;
    expect((await choose(spec, {})).choice.backend).toBe('wasm');
  });

  test('is made one at a time', async () => {
    const { choose, done } = machine({ speeds: { wasm: 40, webgl: 50 } });
    const [first, second] = await Promise.all([choose(spec, {}), choose(spec, {})]);
    expect([first.choice.reason, second.choice.reason]).toEqual(['fastest', 'remembered']);
    expect(done.filter((each) => each === 'measure wasm against 0')).toHaveLength(1);
  });
});
