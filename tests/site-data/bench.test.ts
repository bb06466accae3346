import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { benchWords, taskName } from '@/site/proof/benchWords.ts';
import { drawScaling } from '@/site/proof/drawScaling.ts';
import { readBench } from '@/site/proof/readBench.ts';

const machine = { processor: 'A processor', cores: 2, memoryGiB: 8, system: 'Linux 6', node: 'v24.1.0' };
const measured = (name: string, milliseconds: number) => ({ name, milliseconds, rounds: 5 });
const row = {
  task: 'emd',
  title: 'Exact transport',
  n: 512,
  ours: measured('Earth Mover', 20),
  peers: [measured('POT 0.8', 40)],
  ratio: 0.5,
  goal: 0.6,
  firstCall: { milliseconds: 30, mebibytes: 12 },
};
const point = (name: string, n: number, milliseconds: number) => ({ task: 'emd', name, n, milliseconds });
const results = { date: '2026-11-22', machine, rows: [row], scaling: [point('a', 32, 0.1)], skipped: [] };

describe('the bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const fileWith = (content: unknown): string => {
    const file = join(folder, 'results.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };

  it('is nothing where it has not run', () => {
    expect(readBench(join(folder, 'nowhere.json'))).toBeUndefined();
  });
  it('is read with its rows and points, a row without peers among them', () => {
    const { ratio: _, ...alone } = { ...row, peers: [] };
    const bench = readBench(fileWith({ ...results, rows: [row, alone] }));
    expect(bench?.rows.map(({ ratio, peers }) => [ratio, peers.length])).toEqual([
      [0.5, 1],
      [undefined, 0],
    ]);
    expect(bench?.scaling).toEqual(results.scaling);
  });
  it('stops the build in one sentence where the file holds something else', () => {
    const file = fileWith({ ...results, rows: [{ ...row, n: 'many' }] });
    expect(() => readBench(file)).toThrow(
      `${file}: rows.0.n is "many"; number was expected. Run npm run bench again.`,
    );
    expect(() => readBench(fileWith([]))).toThrow('expected. Run npm run bench again.');
  });
  it('as it stands in the project can be read, where it stands', () => {
    expect(() => readBench()).not.toThrow();
  });
});

describe.each(['ko', 'en'] as const)('the words of the bench in %s', (locale) => {
  const words = benchWords[locale];
  it('hold no number where nothing was measured', () => {
    expect(words.unmeasured).not.toMatch(/\d/);
  });
  it('name the machine, and say where an aim is not reached', () => {
    for (const part of ['2026-11-22', 'A processor', '2', '8 GiB', 'Linux 6', 'Node 24.1.0'])
      expect(words.measured(results)).toContain(part);
    expect(words.share(0.5, 0.6)).toMatch(/^0\.50.*0\.6.*\)$/);
    expect(words.share(0.61, 0.6).length).toBeGreaterThan(words.share(0.6, 0.6).length);
  });
  it('name a known task in the language, a new one as the bench does', () => {
    expect(taskName('emd', 'x', locale)).not.toBe('x');
    expect(taskName('new', 'A new task', locale)).toBe('A new task');
  });
});

describe('the plot of times against sizes', () => {
  const plot = drawScaling([
    point('ours', 1024, 10),
    point('ours', 32, 0.1),
    point('ours', 128, 1),
    point('peer', 32, 0.2),
    point('peer', 1024, 95),
  ]);
  it('has a curve a contender, its points by size', () => {
    expect(plot.curves.map(({ name, marks }) => [name, marks.length])).toEqual([
      ['ours', 3],
      ['peer', 2],
    ]);
    expect(plot.sizes.map(({ n }) => n)).toEqual([32, 128, 1024]);
    const xs = plot.curves[0]!.marks.map(([x]) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });
  it('is logarithmic both ways, between whole powers of ten', () => {
    expect(plot.times.map(({ milliseconds }) => milliseconds)).toEqual([0.1, 1, 10, 100]);
    const [first, second, third, fourth] = plot.times.map(({ y }) => y);
    // A pixel's billionth: the scale's own rounding.
    expect(first! - second!).toBeCloseTo(third! - fourth!, 9);
    expect([first, fourth]).toEqual([plot.bottom, 24]);
    const [x32, x128, x1024] = plot.sizes.map(({ x }) => x);
    expect((x128! - x32!) / (x1024! - x32!)).toBeCloseTo(2 / 5, 9);
  });
  it('stays inside its frame', () => {
    for (const [x, y] of plot.curves.flatMap(({ marks }) => marks)) {
      expect(x).toBeGreaterThan(plot.left);
      expect(x).toBeLessThan(plot.right);
      expect(y).toBeGreaterThanOrEqual(24);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
  });
});
