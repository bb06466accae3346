import { describe, expect, test } from 'vitest';
import { DeviceRefusal } from '@/train/engines/tfjs/Device.ts';
import { defaultSpec, type RunSpec } from '@/train/spec.ts';
import type { Chosen, EngineWish } from '@/train/trainer/Asked.ts';
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
    giveUp: ({ name }) => void done.push(`give up ${name}`),
    timeouts: { open: 1000, trial: 20 },
  };
  const start = createChooser(tools);
  /** The last word on what runs. */
  const choose = async (given: RunSpec, wish: EngineWish): Promise<Chosen<FakeDevice>> => {
    const first = await start(given, wish);
    return first.decide ? first.decide() : first;
  };
  return { start, choose, done };
}

describe('the choice of an engine', () => {
  test('is the fastest, measured from WebAssembly on, with all speeds in the order shown', async () => {
    const { choose, done } = machine({
      speeds: { 'webgpu-fused': 900, webgpu: 90, webgl: 5, 'wasm-relaxed': 40, wasm: 4, cpu: 2 },
    });
    const { device, choice } = await choose(spec, {});
    expect(device.name).toBe('webgpu-fused');
    expect(choice).toEqual({
      backend: 'webgpu-fused',
      reason: 'fastest',
      candidates: [
        { backend: 'webgpu-fused', iterationsPerSecond: 900 },
        { backend: 'webgpu', iterationsPerSecond: 90 },
        { backend: 'webgl', iterationsPerSecond: 5 },
        { backend: 'wasm-relaxed', iterationsPerSecond: 40 },
      ],
    });
    expect(done.filter((each) => each.startsWith('measure'))).toEqual([
      'measure wasm-relaxed against 0',
      'measure webgl against 40',
      'measure webgpu against 40',
      'measure webgpu-fused against 90',
    ]);
  });

  test('never is a GPU that the processor imitates, however it says it does', async () => {
    const { choose, done } = machine({
      speeds: { webgpu: 1000, webgl: 1000, wasm: 40 },
      software: ['webgpu', 'webgl'],
    });
    const { choice } = await choose(spec, {});
    expect(choice).toMatchObject({ backend: 'wasm', reason: 'only-one' });
    expect(choice.candidates).toContainEqual({
      backend: 'webgpu',
      refused: 'software',
      detail: 'SwiftShader',
    });
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
    expect(choice.candidates).toContainEqual({ backend: 'webgpu', refused, detail });
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
    expect(choice.candidates).toContainEqual(expect.objectContaining({ backend: 'webgpu', refused }));
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
    expect(choice.candidates).toContainEqual(
      expect.objectContaining({ backend: 'webgpu', refused: 'excluded' }),
    );
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
    expect(choice.candidates).toContainEqual({ backend: 'webgpu', refused: 'open-failed', detail: 'Lost.' });
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
    expect([first.device.name, second.device.name]).toEqual(['webgl', 'webgl']);
    expect(done.filter((each) => each === 'measure wasm against 0')).toHaveLength(1);
  });
});

describe('the start of a run', () => {
  const all = { webgpu: 90, webgl: 5, 'wasm-relaxed': 40, 'wasm-simd': 30, wasm: 4, cpu: 2 } as const;

  test('is at once on our own WebAssembly, with nothing measured', async () => {
    const { start, done } = machine({ speeds: all });
    const first = await start(spec, {});
    expect(first.device.name).toBe('wasm-relaxed');
    expect(first.choice).toEqual({ backend: 'wasm-relaxed', reason: 'provisional', candidates: [] });
    expect(done).toEqual(['open wasm-relaxed']);
    const last = await first.decide!();
    expect(last.choice).toMatchObject({ backend: 'webgpu', reason: 'fastest' });
  });

  test.each([
    [{ 'wasm-simd': 30, wasm: 4, cpu: 2 }, 'wasm-simd', 'not-offered'],
    [{ 'wasm-relaxed': 'unfit', 'wasm-simd': 'unfit', wasm: 4, cpu: 2 }, 'wasm', 'not-supported'],
    [{ 'wasm-relaxed': new Error('No.'), cpu: 2 }, 'cpu', 'open-failed'],
  ] as const)('is on the next that works of the processor: %o', async (speeds, backend, refused) => {
    const { start, done } = machine({ speeds });
    const { choice } = await start(spec, {});
    expect(choice).toMatchObject({ backend, reason: 'provisional' });
    expect(choice.candidates).toContainEqual(expect.objectContaining({ backend: 'wasm-relaxed', refused }));
    expect(done.filter((each) => each.startsWith('measure'))).toEqual([]);
  });

  test('waits for the measurement where only a GPU works', async () => {
    const { choice, decide } = await machine({ speeds: { webgl: 5 } }).start(spec, {});
    expect(choice).toMatchObject({ backend: 'webgl', reason: 'only-one' });
    expect(decide).toBeNull();
  });

  test.each([
    [49, 'wasm-relaxed', 'close'],
    [50, 'webgpu', 'fastest'],
  ] as const)(
    'is left for a GPU only where that is worth it: %s against 40',
    async (speed, backend, reason) => {
      const { start } = machine({ speeds: { 'wasm-relaxed': 40, webgpu: speed } });
      const { choice } = await (await start(spec, {})).decide!();
      expect(choice).toMatchObject({ backend, reason });
      const again = await start(spec, {});
      expect(again.choice).toMatchObject({ backend, reason: reason === 'close' ? 'close' : 'remembered' });
      expect(again.decide).toBeNull();
    },
  );

  test('is provisional too where a wish cannot be followed, and says so', async () => {
    const { choice, decide } = await machine({ speeds: { wasm: 40, webgl: 90 } }).start(spec, {
      preferredBackend: 'webgpu',
    });
    expect(choice).toMatchObject({ backend: 'wasm', reason: 'preferred-unavailable' });
    expect((await decide!()).choice).toMatchObject({ backend: 'webgl', reason: 'preferred-unavailable' });
  });

  test('does not wait for the measurement of another run', async () => {
    const { start } = machine({ speeds: { 'wasm-relaxed': 40, webgl: 'hangs' } });
    const first = await start(spec, {});
    const measuring = first.decide!();
    const second = await start(spec, {});
    expect(second.choice).toMatchObject({ backend: 'wasm-relaxed', reason: 'provisional' });
    expect((await measuring).choice.backend).toBe('wasm-relaxed');
    expect((await second.decide!()).choice).toMatchObject({ backend: 'wasm-relaxed', reason: 'only-one' });
  });

  test('passes over what could not take the run over', async () => {
    const { start } = machine({ speeds: all });
    const { decide } = await start(spec, {});
    expect((await decide!()).choice.backend).toBe('webgpu');
    const { choice } = await decide!(['webgpu']);
    expect(choice.backend).toBe('wasm-relaxed');
    expect(choice.candidates).toContainEqual(
      expect.objectContaining({ backend: 'webgpu', refused: 'excluded' }),
    );
  });
});

describe('a GPU', () => {
  test('whose trial hangs is given up before the next is opened', async () => {
    const { choose, done } = machine({ speeds: { 'wasm-relaxed': 40, webgl: 'hangs', webgpu: 90 } });
    expect((await choose(spec, {})).choice.backend).toBe('webgpu');
    expect(done.indexOf('give up webgl')).toBeGreaterThan(done.indexOf('open webgl'));
    expect(done.indexOf('give up webgl')).toBeLessThan(done.indexOf('open webgpu'));
    expect(done.filter((each) => each.startsWith('give up'))).toHaveLength(1);
  });

  test('that is wished for waits until the others have been measured; the processor does not', async () => {
    const { start, done } = machine({ speeds: { 'wasm-relaxed': 40, wasm: 4, webgl: 5, webgpu: 90 } });
    const measuring = (await start(spec, {})).decide!();
    const wished = start(spec, { preferredBackend: 'webgl' });
    await start(spec, { preferredBackend: 'wasm' });
    expect(done).not.toContain('measure webgpu against 40');
    await measuring;
    done.length = 0;
    expect((await wished).choice).toMatchObject({ backend: 'webgl', reason: 'preferred' });
    expect(done).toEqual(['open webgl']);
  });
});

describe('an exact run', () => {
  test('is on the plain build, however fast the others are', async () => {
    const { start, done } = machine({ speeds: { webgpu: 90, 'wasm-relaxed': 40, 'wasm-simd': 30 } });
    const { device, choice, decide } = await start(spec, { preferredBackend: 'exact' });
    expect(device.name).toBe('wasm-simd');
    expect(choice).toEqual({ backend: 'wasm-simd', reason: 'preferred', candidates: [] });
    expect(decide).toBeNull();
    expect(done).toEqual(['open wasm-simd']);
  });

  test.each([
    [{ speeds: { webgpu: 90, 'wasm-relaxed': 40 } }, {}, /needs wasm-simd.*There is none\..*another engine/],
    [{ speeds: { 'wasm-simd': 'unfit', cpu: 1 } }, {}, /It has no tanh\./],
    [{ speeds: { 'wasm-simd': 'wrong', cpu: 1 } }, {}, /Off by 1\./],
    [{ speeds: { 'wasm-simd': 30, cpu: 1 } }, { exclude: ['wasm-simd'] }, /ruled out/],
  ] as const)('is refused in words where that will not do: %o', async (given, wish, message) => {
    const { start, done } = machine(given);
    await expect(start(spec, { preferredBackend: 'exact', ...wish })).rejects.toMatchObject({
      reason: 'unsupported',
      message: expect.stringMatching(message) as unknown,
    });
    expect(done.filter((each) => each !== 'open wasm-simd')).toEqual([]);
  });
});
