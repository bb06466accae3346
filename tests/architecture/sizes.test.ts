import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const limit = 250;
const files = globSync('src/**/*.{ts,tsx,astro,mjs}');
const lines = (source: string): number => source.split('\n').length;

describe('a file is one thing', () => {
  it(`of at most ${limit} lines`, () => {
    const long = files
      .map((file) => [file, lines(readFileSync(file, 'utf8'))] as const)
      .filter(([, count]) => count > limit);
    expect(long).toEqual([]);
    expect(lines('x\n'.repeat(limit + 1))).toBeGreaterThan(limit);
  });

  it('named for what it does, never for a drawer', () => {
    const drawers = /^(utils?|helpers?|common|misc|shared)\./;
    expect(files.filter((file) => drawers.test(basename(file)))).toEqual([]);
    expect(drawers.test('utils.ts')).toBe(true);
  });
});

describe('the registry', () => {
  it('holds exactly the folders of src/demos', async () => {
    const { registry } = await import('@/demos/registry.ts');
    const folders = globSync('src/demos/*/index.ts').map((file) => file.split(/[\\/]/).at(-2));
    expect(Object.keys(registry).toSorted()).toEqual(folders.toSorted());
  });
});
