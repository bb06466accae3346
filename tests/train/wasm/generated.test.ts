import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadModule } from '@/train/engines/wasm/loadModule.ts';
import { kernelBuilds, kernelFile } from '../../../src/tooling/compileKernels.mjs';

const builds = kernelBuilds().filter(({ room }) => room === 'src/train/engines/wasm');

test('there is a plain and a relaxed build', () => {
  expect(builds.map(({ name }) => name)).toEqual(['ganTrainer', 'ganTrainerRelaxed']);
});

test.each(builds)('$name is what its source compiles to', async (build) => {
  const { path, text } = await kernelFile(build);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('only the relaxed build may round products and sums at once', async () => {
  const fused = async (name: string): Promise<boolean> => {
    const { text } = await kernelFile(builds.find((build) => build.name === name)!);
    const bytes = Buffer.from(/'(?<code>[\w+/=]+)'/.exec(text)!.groups!['code']!, 'base64');
    // f32x4.relaxed_madd is fd 85 02.
    return bytes.includes(Buffer.from([0xfd, 0x85, 0x02]));
  };
  expect(await fused('ganTrainer')).toBe(false);
  expect(await fused('ganTrainerRelaxed')).toBe(true);
});

test('a browser that validates neither build has no engine', async () => {
  const { validate } = WebAssembly;
  WebAssembly.validate = () => false;
  try {
    expect(await loadModule('wasm-simd')).toBeUndefined();
  } finally {
    WebAssembly.validate = validate;
  }
  expect(await loadModule('wasm-simd')).toBeInstanceOf(WebAssembly.Module);
});
