import type { Results, Row } from './Results.ts';

const short = (milliseconds: number): string =>
  milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(3);

const peersOf = ({ peers }: Row): string =>
  peers.map(({ name, milliseconds }) => `${name} ${short(milliseconds)}`).join('; ') || 'none installed';

const line = (row: Row): string => {
  const { n, ours, ratio, goal, firstCall } = row;
  const reached =
    ratio === undefined ? '–' : `${ratio.toFixed(2)} (≤ ${goal}${ratio <= goal ? '' : ', not reached'})`;
  const memory = Math.max(0, firstCall.mebibytes).toFixed(0);
  return `| ${n.toLocaleString('en')} | ${short(ours.milliseconds)} | ${peersOf(row)} | ${reached} | ${short(firstCall.milliseconds)} | ${memory} |`;
};

const table = (rows: readonly Row[]): string =>
  [
    `### ${rows[0]!.title}`,
    '',
    '| n | Earth Mover, ms | peers, ms | share of the first peer (to reach) | first call, ms | memory, MiB |',
    '| ---: | ---: | --- | --- | ---: | ---: |',
    ...rows.map(line),
  ].join('\n');

/** RESULTS.md: what was measured, on what, how, and what came out. */
export function describeResults({ date, machine, rows, skipped }: Results): string {
  const { processor, cores, memoryGiB, system, node } = machine;
  const tasks = [...new Set(rows.map(({ task }) => task))];
  return `${[
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on ${date}: ${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node.slice(1)}; every contender on one thread.`,
    'Times are medians of rounds in which the contenders take turns, warm, on the same problem; their values agree to the digits that the bench demands.',
    'The first call is that of a fresh process, compiling included; memory is what it adds to the peak of the process, the problem itself not counted.',
    ...skipped.map((words) => `\n${words}`),
    '',
    ...tasks.map((task) => `${table(rows.filter((row) => row.task === task))}\n`),
    '## Scaling',
    '',
    '![Milliseconds against size, logarithmic axes](scaling.svg)',
  ].join('\n')}\n`;
}
