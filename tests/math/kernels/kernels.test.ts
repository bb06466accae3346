import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { loadKernel } from '@/math/kernels/loadKernel.ts';
import { compileKernel, kernelModule, kernelNames } from '../../../src/tooling/compileKernels.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A kernel that doubles a list two entries at a time, beside one number that stays. */
const doubling = `
export function double(list: usize, count: i32): void {
  for (let k = 0; k < count; k += 2) {
    const at = list + (<usize>k << 3);
    v128.store(at, f64x2.add(v128.load(at), v128.load(at)));
  }
}
export function last(list: usize, count: i32): f64 {
  return load<f64>(list + (<usize>(count - 1) << 3));
}`;

async function kernelOf(name: string, source: string): Promise<string> {
  writeFileSync(join(folder, `${name}.ts`), source);
  return Buffer.from(await compileKernel(name, folder)).toString('base64');
}

describe('every kernel', () => {
  it.each(kernelNames())('%s is what its source compiles to', async (name) => {
    const committed = readFileSync(`src/math/kernels/generated/${name}.ts`, 'utf8');
    expect(committed).toBe(kernelModule(name, await compileKernel(name)));
  });
  it('is a different file when its source is changed', async () => {
    const before = await kernelOf('doubling', doubling);
    expect(await kernelOf('doubling', doubling)).toBe(before);
    expect(await kernelOf('doubling', doubling.replace('f64x2.add', 'f64x2.mul'))).not.toBe(before);
  });
  it('is refused when its source does not compile', async () => {
    await expect(kernelOf('broken', 'export function f(): i32 { return missing; }')).rejects.toThrow(
      /^the kernel broken does not compile:\n.*/,
    );
  });
});

describe('loadKernel', () => {
  it('runs a kernel on lists in its memory', async () => {
    const memory = loadKernel(await kernelOf('doubling', doubling))!.open(8 * 4 + 8 * 2)!;
    const [list, other] = [memory.float64(4), memory.float64(2)];
    list.set([1, 2, 3, 0.5]);
    other.set([7, 9]);
    expect(memory.call('double', list.byteOffset, 4)).toBe(0);
    expect(Array.from(list)).toEqual([2, 4, 6, 1]);
    expect(Array.from(other)).toEqual([7, 9]);
    expect(memory.call('last', list.byteOffset, 3)).toBe(6);
    expect(() => memory.call('halve')).toThrow(/^the kernel exports no function halve\./);
  });
  it('aligns lists to SIMD registers and keeps them apart', async () => {
    const memory = loadKernel(await kernelOf('doubling', doubling))!.open(100)!;
    const lists = [memory.int32(3), memory.float64(1), memory.int32(5), memory.float64(2)];
    lists.forEach((list, k) => {
      expect(list.byteOffset % 16).toBe(0);
      expect(list.byteOffset).toBeGreaterThanOrEqual(
        k === 0 ? 1024 : lists[k - 1]!.byteOffset + lists[k - 1]!.byteLength,
      );
    });
  });
  it('grows memory to need, keeps it for the next problem, and lets very much of it go', async () => {
    const kernel = loadKernel(await kernelOf('doubling', doubling))!;
    const length = 300_000;
    const first = kernel.open(8 * length)!.float64(length);
    expect(first).toHaveLength(length);
    expect(kernel.open(8)!.float64(1).buffer).toBe(first.buffer);
    const large = kernel.open(65 * 2 ** 20)!.float64(1);
    expect(large.buffer.byteLength).toBeGreaterThan(64 * 2 ** 20);
    expect(kernel.open(8)!.float64(1).buffer.byteLength).toBeLessThan(2 ** 20);
  });
  it('has no room for more than WebAssembly can hold', async () => {
    expect(loadKernel(await kernelOf('doubling', doubling))!.open(5 * 2 ** 30)).toBeUndefined();
  });
  it('has none where WebAssembly refuses', () => {
    expect(loadKernel('bm90IHdhc20=')).toBeUndefined();
    vi.stubGlobal('WebAssembly', undefined);
    expect(loadKernel('AGFzbQEAAAAA')).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
