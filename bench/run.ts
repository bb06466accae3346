// npm run bench: our solvers beside their peers, in one run; writes RESULTS.md, results.json and scaling.svg.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contender } from './Contender.ts';
import { describeResults } from './describeResults.ts';
import { drawScaling } from './drawScaling.ts';
import { machine } from './machine.ts';
import { measure } from './measure.ts';
import { ours, sortingAlone } from './ours.ts';
import { munkresPeer } from './peers/munkres.ts';
import { openPythonPeers } from './peers/python.ts';
import { problemOf } from './problems.ts';
import type { Results, Row, ScalingPoint } from './Results.ts';
import { tasks, type Task } from './tasks.ts';
import { writeFormatted } from './writeFormatted.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = only.find((name) => !tasks.some(({ task }) => task === name));
if (unknown !== undefined) {
  console.error(`${unknown} is no task; there are ${tasks.map(({ task }) => task).join(', ')}.`);
  process.exit(2);
}

const python = await openPythonPeers();
const munkres = await munkresPeer();

function peersOf(task: string): readonly Contender[] {
  const fromPython = python.contender(task);
  return [
    ...(task === 'wasserstein1d' ? [sortingAlone] : []),
    ...(fromPython ? [fromPython] : []),
    ...(task === 'assignment' && munkres ? [{ ...munkres, largest: 1024 }] : []),
  ];
}

const skipped = [
  ...(python.contender('emd')
    ? []
    : ['POT is not installed (Debian: python3-pot): no peer for emd and sinkhorn.']),
  ...(python.contender('assignment')
    ? []
    : ['SciPy is not installed (Debian: python3-scipy): no peer for assignment.']),
  ...(munkres ? [] : ['npm munkres is not installed.']),
];
for (const line of skipped) console.log(line);

function firstCall(task: string, n: number): Row['firstCall'] {
  const answer = execFileSync(process.execPath, [here('firstCall.ts'), task, String(n)], {
    encoding: 'utf8',
  });
  const { milliseconds, mebibytes }: Row['firstCall'] = JSON.parse(answer);
  return { milliseconds, mebibytes };
}

async function rowOf({ task, title, agreement }: Task, n: number, goal: number): Promise<Row> {
  const [own, ...peers] = await measure(problemOf(task, n), [ours(task), ...peersOf(task)], { agreement });
  const [peer] = peers;
  const ratio = own!.milliseconds / (peer?.milliseconds ?? NaN);
  const row = { task, title, n, ours: own!, peers, goal, firstCall: firstCall(task, n) };
  console.log(
    `${task} n=${n}: ${own!.milliseconds.toFixed(2)} ms` +
      (peer
        ? `, ${peer.name} ${peer.milliseconds.toFixed(2)} ms: ${ratio.toFixed(2)} (to reach ${goal})`
        : ''),
  );
  return peer ? { ...row, ratio } : row;
}

async function scalingOf({ task, agreement }: Task, n: number): Promise<readonly ScalingPoint[]> {
  const budget = 600;
  const measured = await measure(problemOf(task, n), [ours(task), ...peersOf(task)], { agreement, budget });
  return measured.map(({ name, milliseconds }) => ({ task, name, n, milliseconds }));
}

const rows: Row[] = [];
const scaling: ScalingPoint[] = [];
try {
  for (const task of tasks.filter(({ task: name }) => only.length === 0 || only.includes(name))) {
    for (const { n, ratio } of task.goals) rows.push(await rowOf(task, n, ratio));
    for (const n of task.scaling) scaling.push(...(await scalingOf(task, n)));
  }
} finally {
  python.close();
}

const results: Results = {
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  rows,
  scaling,
  skipped,
};
if (only.length > 0) console.log('Some tasks alone: bench/RESULTS.md is left as it was.');
else {
  await writeFormatted(here('results.json'), JSON.stringify(results));
  writeFileSync(here('scaling.svg'), drawScaling(scaling));
  await writeFormatted(here('RESULTS.md'), describeResults(results));
}
