import type { TrainResults, TrainRow, TrainRun } from './Results.ts';
import { smoothnessWords } from './smoothnessWords.ts';
import { PATIENCE } from './timeToModes.ts';
import { workloads } from './workloads.ts';

const short = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

function modes({ toModes }: TrainRow): string {
  if (toModes === undefined) return '–';
  if (toModes === null) return `over ${PATIENCE / 1000}`;
  return `${short(toModes.seconds)} (${toModes.iterations} iterations)`;
}

const line = (row: TrainRow): string =>
  `| ${row.name} | ${row.detail} | ${short(row.iterationsPerSecond)} | ${row.quartiles.map(short).join(' to ')} | ${row.gigaflops.toPrecision(2)} | ${short(row.firstPoints)} | ${modes(row)} | ${row.strayed.toExponential(0)} |`;

/** Engines down, peers across. */
function ratioTable(workload: string, { rows, ratios }: TrainRun): readonly string[] {
  const own = rows.filter((row) => row.workload === workload);
  const names = (role: TrainRow['role']) => own.filter((row) => row.role === role).map(({ name }) => name);
  const peers = names('peer');
  if (peers.length === 0) return ['No peer was there.'];
  return [
    `| times as fast as | ${peers.join(' | ')} |`,
    `| --- |${peers.map(() => ' ---: |').join('')}`,
    ...names('engine').map(
      (engine) =>
        `| ${engine} | ${peers.map((peer) => short(ratios[`${workload} ${engine} / ${peer}`] ?? NaN)).join(' | ')} |`,
    ),
  ];
}

/** What the GFLOP/s of the tables are to be held against. */
function peakWords({ machine: { peak } }: TrainRun): string {
  const relaxed =
    peak.relaxed === null
      ? 'relaxed SIMD is not offered'
      : `${peak.relaxed.toPrecision(2)} GFLOP/s with relaxed SIMD, product and sum in one instruction`;
  return `\nAt most one thread’s SIMD does ${peak.simd.toPrecision(2)} GFLOP/s in WebAssembly, ${relaxed}, measured before the race on registers alone.`;
}

function section(title: string, run: TrainRun): readonly string[] {
  const { processor, cores, memoryGiB, system, node, browser, load } = run.machine;
  const raced = workloads.filter(({ name }) => run.rows.some(({ workload }) => workload === name));
  return [
    `## ${title}`,
    '',
    `${run.date}: ${processor}, ${cores} cores, ${memoryGiB} GiB, ${system}, ${browser ?? `Node ${node.slice(1)}`}; load average before the race ${load.toFixed(1)}.`,
    peakWords(run),
    ...(run.smoothness ? [`\n${smoothnessWords(run.smoothness)}`] : []),
    ...run.skipped.map((words) => `\n${words}`),
    ...raced.flatMap(({ name, title: words }) => [
      `\n### ${name}: ${words}`,
      '',
      '| contender | what it is | iterations/s | middle half | GFLOP/s | ms to first points | s to all modes | off float64 |',
      '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...run.rows.filter(({ workload }) => workload === name).map(line),
      '',
      ...ratioTable(name, run),
    ]),
    '',
  ];
}

/** TRAIN.md: who trained how fast, on what, how it was measured. */
export function describeTraining({ node, browser }: TrainResults): string {
  return [
    '# Training bench',
    '',
    'Written by `npm run bench:train`, in Node and with `--browser` in Chromium. An iteration is five critic updates and one of the generator.',
    'Contenders take turns of about a quarter of a second; speeds are medians over the rounds, and ratios medians of the ratios of each round.',
    'Before it is timed, each makes its first six updates on the same batches as the float64 reference; the last column is how far its weights strayed from the reference’s, as a share of the way that they moved.',
    'GFLOP/s counts the matrix products that explicit gradients need, the same for all, however many a contender spends. Everything on the processor runs on one thread. First points are those after one iteration, counted from the opening of the engine, with what it compiles then, but without loading its modules.',
    'The naive form is nested `tf.grad` with `tf.train`’s optimisers. PyTorch is eager with its defaults, and draws its own noise; CUDA graphs replay a whole iteration. jax-js draws and steps as the rest do; its second derivatives are wrong in WebAssembly (the last column of W1 and W2), so that its speed there is that of a wrong update.',
    '',
    ...(node ? section('In Node', node) : []),
    ...(browser ? section('In Chromium', browser) : []),
  ].join('\n');
}
