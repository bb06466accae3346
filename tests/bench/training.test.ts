import { describe, expect, it } from 'vitest';
import { describeTraining } from '../../bench/train/describeTraining.ts';
import { flopsOf } from '../../bench/train/flopsOf.ts';
import { quantile } from '../../bench/train/quantile.ts';
import { ratiosOf } from '../../bench/train/ratiosOf.ts';
import { readArguments } from '../../bench/train/readArguments.ts';
import type { TrainRow, TrainRun } from '../../bench/train/Results.ts';
import { workloads } from '../../bench/train/workloads.ts';

describe('the words after npm run bench:train --', () => {
  it('are options and workloads; without them all is raced, in Node', () => {
    const [w1, w2, w3] = workloads;
    expect(readArguments([])).toEqual({ browser: false, json: false, workloads: [w1, w2, w3] });
    expect(readArguments(['--json', 'W3', '--browser', 'W1'])).toEqual({
      browser: true,
      json: true,
      workloads: [workloads[0], workloads[2]],
    });
  });
  it('are refused in one sentence where they mean nothing', () => {
    expect(() => readArguments(['W9'])).toThrow('W9 is no workload; there are W1, W2, W3, W4.');
    expect(() => readArguments(['--fast'])).toThrow("Unknown option '--fast'");
    expect(() => readArguments(['--json=1'])).toThrow('--json');
  });
});

describe('what is made of the rounds', () => {
  it('is their quantile, between neighbours where it falls between', () => {
    expect(quantile([3, 1, 2])).toBe(2);
    expect(quantile([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([5, 1, 2, 3, 4], 0.25)).toBe(2);
    expect(quantile([])).toBeNaN();
  });
  it('is the median of the ratios round by round, not the ratio of medians', () => {
    const rounds = { engine: [10, 40, 30], peer: [10, 10, 5] };
    expect(
      ratiosOf('W1', [
        { name: 'wasm-relaxed', role: 'engine', rounds: rounds.engine },
        { name: 'wasm-simd', role: 'engine', rounds: rounds.peer },
        { name: 'naive-tfjs-wasm', role: 'peer', rounds: rounds.peer },
      ]),
    ).toEqual({ 'W1 wasm-relaxed / naive-tfjs-wasm': 4, 'W1 wasm-simd / naive-tfjs-wasm': 1 });
    const [long, short] = [{ rounds: [1, 100, 100] }, { rounds: [2] }];
    const [a, b] = [{ name: 'a', role: 'engine' } as const, { name: 'b', role: 'peer' } as const];
    expect(
      ratiosOf('W2', [
        { ...a, ...long },
        { ...b, ...short },
      ]),
    ).toEqual({ 'W2 a / b': 0.5 });
    expect(
      ratiosOf('W2', [
        { ...a, ...short },
        { ...b, ...long },
      ]),
    ).toEqual({ 'W2 a / b': 2 });
    expect(ratiosOf('W1', [{ name: 'a', role: 'engine', rounds: [1] }])).toEqual({});
  });
});

describe('the operations of an iteration', () => {
  const spec = {
    ...workloads[0]!.spec,
    generator: { hidden: [3], activation: 'relu' },
    critic: { hidden: [5], activation: 'relu' },
    batchSize: 7,
    nCritic: 1,
  } as const;
  // A row's products, two operations each: generator 2·3 + 3·2 = 12 (the second layer 6); critic 2·5 + 5 = 15 (5; 10).
  const critic = 12 + 2 * (15 + 5 + 15);
  const generator = 12 + 15 + 15 + 6 + 12;
  it('are the products of the explicit gradients', () => {
    const penalty = 15 + 15 + 10 + 15;
    expect(flopsOf(spec)).toBe(7 * 2 * (critic + penalty + generator));
  });
  it('are fewer without a penalty, and grow with the critic’s share', () => {
    expect(flopsOf({ ...spec, objective: 'wgan' })).toBe(7 * 2 * (critic + generator));
    expect(flopsOf({ ...spec, objective: 'wgan', nCritic: 3 })).toBe(7 * 2 * (3 * critic + generator));
  });
});

const row = (workload: string, name: string, role: TrainRow['role'], speed: number): TrainRow => ({
  workload,
  name,
  role,
  detail: `${name} as it is`,
  iterationsPerSecond: speed,
  quartiles: [speed - 1, speed + 1],
  rounds: 9,
  gigaflops: 4.25,
  firstPoints: 31.4159,
  strayed: 0.0031,
});
const run: TrainRun = {
  date: '2026-11-22',
  machine: {
    processor: 'A processor',
    cores: 2,
    memoryGiB: 8,
    system: 'Linux 6',
    node: 'v24.1.0',
    peak: { simd: 24.3, relaxed: 47.6 },
    load: 0.25,
  },
  rows: [
    { ...row('W1', 'wasm-simd', 'engine', 120), toModes: { seconds: 2.125, iterations: 250 } },
    { ...row('W1', 'naive-tfjs-wasm', 'peer', 8), toModes: null },
    row('W3', 'wasm-simd', 'engine', 200),
  ],
  ratios: { 'W1 wasm-simd / naive-tfjs-wasm': 15 },
  skipped: ['torch-1t: PyTorch is not installed.'],
};

describe('TRAIN.md', () => {
  const text = describeTraining({ node: run });
  it('names the machine, its load, and who was not there', () => {
    for (const part of ['2026-11-22', 'A processor', '8 GiB', 'Node 24.1.0', 'before the race 0.3'])
      expect(text).toContain(part);
    expect(text).toContain('torch-1t: PyTorch is not installed.');
    expect(text).toContain('24 GFLOP/s in WebAssembly, 48 GFLOP/s with relaxed SIMD');
  });
  it('has a line a contender and a ratio a pair', () => {
    expect(text).toContain(
      '| wasm-simd | wasm-simd as it is | 120 | 119 to 121 | 4.3 | 31.4 | 2.13 (250 iterations) | 3e-3 |',
    );
    expect(text).toContain('| 8.00 | 7.00 to 9.00 | 4.3 | 31.4 | over 45 | 3e-3 |');
    expect(text).toContain('| times as fast as | naive-tfjs-wasm |\n| --- | ---: |\n| wasm-simd | 15.0 |');
  });
  it('says where there was no peer, and leaves out what was not raced', () => {
    expect(text.slice(text.indexOf('### W3'))).toContain('No peer was there.');
    expect(text).not.toContain('### W2');
    expect(text).not.toContain('Chromium:');
  });
  it('says where relaxed SIMD is not offered', () => {
    const old = { ...run, machine: { ...run.machine, peak: { simd: 24.3, relaxed: null } } };
    expect(describeTraining({ node: old })).toContain('relaxed SIMD is not offered');
  });
  it('says how a page felt on which two runs trained, where that was measured', () => {
    const felt = { seconds: 10, iterations: 812, longTasks: 0, longest: 0 };
    const pauses = { pause: 11.6, longestPause: 24.2, rest: 31.5, pauses: 20 };
    const smooth = describeTraining({ browser: { ...run, smoothness: { ...felt, ...pauses } } });
    expect(smooth).toContain('for 10 s, 812 iterations each, no task of the page took more than 50 ms.');
    expect(smooth).toContain(
      '12 ms after a pause is asked for (median of 20; the longest 24 ms), and shows its exact picture after 32 ms.',
    );
    const rough = describeTraining({
      browser: { ...run, smoothness: { ...felt, ...pauses, longTasks: 3, longest: 87.4 } },
    });
    expect(rough).toContain('3 tasks of the page took more than 50 ms, the longest 87 ms.');
    expect(text).not.toContain('side by side');
  });
  it('keeps both places apart', () => {
    const both = describeTraining({
      node: run,
      browser: { ...run, machine: { ...run.machine, browser: 'Chromium 150' } },
    });
    expect(both.indexOf('## In Chromium')).toBeGreaterThan(both.indexOf('## In Node'));
    expect(both).toContain('Linux 6, Chromium 150; load');
  });
});
