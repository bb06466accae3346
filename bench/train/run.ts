// npm run bench:train: our engines beside their peers on W1, W2, W3; writes train-results.json and TRAIN.md.
import { existsSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { machine } from '../machine.ts';
import { raceInBrowser } from './browser/raceInBrowser.ts';
import { contest } from './contest.ts';
import { describeTraining } from './describeTraining.ts';
import { nodeContenders } from './nodeContenders.ts';
import { measurePeak } from './peak/measurePeak.ts';
import { readArguments, type Asked } from './readArguments.ts';
import type { TrainResults, TrainRun } from './Results.ts';
import { writeFormatted } from '../writeFormatted.ts';
import { workloads, type Workload } from './workloads.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const file = here('../train-results.json');
const usage = 'npm run bench:train [-- [--browser] [--json] [W1] [W2] [W3] [W4]]';

const asked = read();
// The answer to --json is to be alone on the standard output.
const say = (line: string) => (asked.json ? console.error(line) : console.log(line));
const load = loadavg()[0] ?? NaN;
const peak = await measurePeak();
const { browser, smoothness, rows, ratios, skipped } = asked.browser
  ? await raceInBrowser(asked.workloads, say)
  : await raceInNode(asked.workloads);
const run: TrainRun = {
  date: new Date().toISOString().slice(0, 10),
  machine: { ...machine(), peak, load, ...(browser === undefined ? {} : { browser }) },
  rows,
  ratios,
  skipped,
  ...(smoothness === undefined ? {} : { smoothness }),
};
if (asked.json) console.log(JSON.stringify({ machine: run.machine, rows, ratios }));
else if (workloads.some((each) => !each.onlyNamed && !asked.workloads.includes(each)))
  say('Some workloads alone: bench/TRAIN.md is left as it was.');
else await write(run);

function read(): Asked {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    process.exit(2);
  }
}

async function raceInNode(which: readonly Workload[]) {
  const { contenders, skipped: missing, close } = await nodeContenders();
  for (const line of missing) say(line);
  try {
    const outcome = await contest(which, contenders, say);
    return {
      ...outcome,
      skipped: [...missing, ...outcome.skipped],
      browser: undefined,
      smoothness: undefined,
    };
  } finally {
    close();
  }
}

/** The other place's latest race stays. */
async function write(latest: TrainRun): Promise<void> {
  const before: TrainResults = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const results: TrainResults = { ...before, [asked.browser ? 'browser' : 'node']: latest };
  await writeFormatted(file, JSON.stringify(results));
  await writeFormatted(here('../TRAIN.md'), describeTraining(results));
}
