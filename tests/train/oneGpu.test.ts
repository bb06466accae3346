import { describe, expect, test } from 'vitest';
import type { Engine } from '@/train/engine.ts';
import type { Backend } from '@/train/engines/Backend.ts';
import type { Loss } from '@/train/engines/tfjs/Device.ts';
import { createReferenceEngine } from '@/train/reference.ts';
import { defaultSpec } from '@/train/spec.ts';
import type { BackendName } from '@/train/trainer/EngineChoice.ts';
import { oneGpu } from '@/train/trainer/oneGpu.ts';

const spec = defaultSpec('wgan');
const nameOfDevice = (name: BackendName): string => (name === 'webgpu-fused' ? 'webgpu' : name);

/** A machine whose devices are opened once and lost as browsers lose them: a while after they were told to be. */
function machine() {
  const devices = new Map<string, { lost: Loss | null; listeners: Set<(loss: Loss) => void> }>();
  const done: string[] = [];
  const open = oneGpu(async (name): Promise<Backend> => {
    const key = nameOfDevice(name);
    let device = devices.get(key);
    if (!device || device.lost) {
      done.push(`open ${key}`);
      device = { lost: null, listeners: new Set() };
      devices.set(key, device);
    }
    const present = device;
    return {
      backend: name,
      supports: () => true,
      createEngine: () => createReferenceEngine(spec),
      lost: () => present.lost,
      onLost(listener) {
        present.listeners.add(listener);
        return () => void present.listeners.delete(listener);
      },
      lose() {
        done.push(`lose ${key}`);
        setTimeout(() => {
          present.lost = { reason: 'context-lost', detail: 'It was given up.' };
          for (const listener of present.listeners) listener(present.lost);
        });
      },
    };
  });
  const alive = (): string[] =>
    [...devices].filter(([key, { lost }]) => !lost && key.startsWith('webg')).map(([key]) => key);
  return { open: (name: BackendName) => open(name, true), done, alive };
}

describe('a page’s GPU', () => {
  test('is given up by one interface before another opens it', async () => {
    const { open, done, alive } = machine();
    await open('webgl');
    await open('webgpu');
    expect(alive()).toEqual(['webgpu']);
    await open('webgl');
    expect(done).toEqual(['open webgl', 'lose webgl', 'open webgpu', 'lose webgpu', 'open webgl']);
  });

  test('is opened once for both that are WebGPU, and for any number of engines', async () => {
    const { open, done, alive } = machine();
    const [plain, fused] = await Promise.all([open('webgpu'), open('webgpu-fused')]);
    [plain, fused, plain].map((backend) => backend.createEngine(spec));
    expect([done, alive()]).toEqual([['open webgpu'], ['webgpu']]);
  });

  test('is left to the runs that are on it, and free when the last of them is over', async () => {
    const { open, alive } = machine();
    const gl = await open('webgl');
    const engines: Engine[] = [gl.createEngine(spec), (await open('webgl')).createEngine(spec)];
    const refused = { code: 'in-use', message: 'Another run of this page has the GPU, through WebGL.' };
    await expect(open('webgpu')).rejects.toMatchObject(refused);
    engines[0]!.dispose();
    engines[0]!.dispose();
    await expect(open('webgpu-fused')).rejects.toMatchObject(refused);
    expect(alive()).toEqual(['webgl']);
    engines[1]!.dispose();
    await open('webgpu-fused');
    expect(alive()).toEqual(['webgpu']);
  });

  test('that was lost stands in nobody’s way, and its engines do not count for the next', async () => {
    const { open, alive } = machine();
    const gl = await open('webgl');
    gl.createEngine(spec);
    gl.lose();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await open('webgpu');
    expect(alive()).toEqual(['webgpu']);
    await open('webgl');
    expect(alive()).toEqual(['webgl']);
  });

  test('is opened by one at a time, also when they ask at once', async () => {
    const { open, alive } = machine();
    await Promise.all([open('webgl'), open('webgpu'), open('webgl')]);
    expect(alive()).toEqual(['webgl']);
  });

  test('is no business of what runs on the processor', async () => {
    const { open, done } = machine();
    (await open('webgl')).createEngine(spec);
    await open('wasm-simd');
    expect(done).toEqual(['open webgl', 'open wasm-simd']);
  });
});
