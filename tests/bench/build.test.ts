import { describe, expect, it } from 'vitest';
import type { BuildResults } from '../../bench/build/BuildResults.ts';
import { describeBuilds } from '../../bench/build/describeBuilds.ts';
import { fitLine } from '../../bench/build/fitLine.ts';

describe('the line through builds', () => {
  it('goes through points on a line, and says how far off the worst of others is', () => {
    expect(fitLine([10, 20, 40], [3, 5, 9])).toEqual({ intercept: 1, slope: 0.2, worst: 0 });
    expect(fitLine([0, 1, 2, 3], [10, 10, 10, 14]).worst).toBeGreaterThan(0.1);
  });
  it('is not drawn through a single point', () => {
    expect(() => fitLine([3, 3], [1, 2])).toThrow('a line needs two different x, not 3, 3.');
  });
});

describe('BUILD.md', () => {
  const results: BuildResults = {
    date: '2026-11-22',
    machine: { processor: 'A processor', cores: 2, memoryGiB: 8, system: 'Linux 6', node: 'v24.1.0' },
    load: 0.25,
    note: 'wgan',
    builds: [
      { added: 0, pages: 100, seconds: 30 },
      { added: 8, pages: 116, seconds: 34 },
      { added: 16, pages: 132, seconds: 38 },
    ],
  };
  it('has a line a build, the straight line, and what it was measured on', () => {
    const text = describeBuilds(results);
    for (const part of ['A processor', 'Node 24.1.0', 'load average before 0.3', '| 8 | 116 | 34.0 | 34.0 |'])
      expect(text).toContain(part);
    expect(text).toContain('5.0 s and 250 ms a page; no build is further from it than 0 % of its time.');
  });
});
