import { expect, test } from 'vitest';
import { createReferenceEngine } from '@/train/reference.ts';
import { check } from '../../bench/train/check.ts';
import { contest } from '../../bench/train/contest.ts';
import type { Contender, Racer } from '../../bench/train/Contender.ts';
import { ours } from '../../bench/train/ours.ts';
import { workloads, type Workload } from '../../bench/train/workloads.ts';

const spec = {
  ...workloads[0]!.spec,
  batchSize: 8,
  generator: { hidden: [8], activation: 'relu' },
  critic: { hidden: [8], activation: 'relu' },
} as const;
const workload: Workload = { name: 'W0', title: 'A small one', spec, timesModes: false };

const right = ours('right', 'float64', createReferenceEngine);

/** The right updates, and an iteration every so many milliseconds by a clock that never lies. */
const timed = (name: string, role: Contender['role'], milliseconds: number, over: Partial<Racer> = {}) =>
  ({
    name,
    role,
    detail: 'by the clock',
    open: async (asked) => ({
      ...(await right.open(asked)),
      iterate: async (count: number) => milliseconds * count,
      ...over,
    }),
  }) satisfies Contender;

const broken = async () => ({ generator: [NaN], critic: [NaN] });

test('those that are right are raced, the others left out in words', async () => {
  const said: string[] = [];
  const outcome = await contest(
    [workload],
    [
      timed('quick', 'engine', 2),
      timed('wrong', 'engine', 1, { weights: broken }),
      timed('stuck', 'engine', 60_000),
      timed('slow', 'peer', 10),
      timed('very slow', 'peer', 5000),
    ],
    (line) => said.push(line),
  );
  expect(outcome.rows.map(({ workload: of, name, role }) => [of, name, role])).toEqual([
    ['W0', 'quick', 'engine'],
    ['W0', 'slow', 'peer'],
    ['W0', 'very slow', 'peer'],
  ]);
  // Those who take seconds for a turn do not leave the others with few rounds.
  expect(outcome.rows.map(({ rounds }) => rounds)).toEqual([15, 15, 5]);
  expect(outcome.rows[0]).toMatchObject({
    iterationsPerSecond: 500,
    quartiles: [500, 500],
    strayed: 0,
    detail: 'by the clock',
  });
  expect(outcome.rows[0]).not.toHaveProperty('toModes');
  expect(outcome.ratios).toEqual({ 'W0 quick / slow': 5, 'W0 quick / very slow': 2500 });
  expect(outcome.skipped).toEqual([
    expect.stringMatching(/^wrong is left out of W0: its first 6 updates stray from float64 by Infinity/),
    'stuck is left out of W0: one iteration takes 60 s.',
  ]);
  expect(said).toEqual(expect.arrayContaining([...outcome.skipped]));
});

test('a run that never reaches every mode is given up and says so', async () => {
  const { rows } = await contest(
    [{ ...workload, timesModes: true }],
    [timed('lazy', 'engine', 2000)],
    () => {},
  );
  expect(rows[0]?.toModes).toBeNull();
});

test('a run that covers every mode says when, by training time alone', async () => {
  const modes = Array.from({ length: 1024 }, (_, i) => (Math.PI * (i % 8)) / 4);
  const radius = 2 / 1.414;
  const ring = Float32Array.from(
    modes.flatMap((angle) => [radius * Math.cos(angle), radius * Math.sin(angle)]),
  );
  const generate = async () => ring;
  const { rows } = await contest(
    [{ ...workload, timesModes: true }],
    [timed('there', 'engine', 100, { generate })],
    () => {},
  );
  expect(rows[0]?.toModes).toEqual({ seconds: 1, iterations: 10 });
});

test('a contender is checked and closed even where it fails', async () => {
  let closed = 0;
  const failing = timed('failing', 'engine', 1, {
    update: async () => {
      throw new Error('no device');
    },
    close: () => void (closed += 1),
  });
  await expect(check(failing, spec)).rejects.toThrow('no device');
  expect(closed).toBe(1);
  await expect(check(timed('good', 'engine', 1), spec)).resolves.toBe(0);
});
