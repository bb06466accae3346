// npm run bench:build: how long the site takes to build, and how that grows with its pages; writes BUILD.md and build-results.json.
import { loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { machine } from '../machine.ts';
import { writeFormatted } from '../writeFormatted.ts';
import type { Build, BuildResults } from './BuildResults.ts';
import { buildWith } from './buildWith.ts';
import { describeBuilds } from './describeBuilds.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const note = 'tadgan-background';
const load = loadavg()[0] ?? NaN;

const builds: Build[] = [];
for (const added of [0, 8, 16, 32]) {
  const build = buildWith(note, added);
  console.log(`${build.pages} pages: ${build.seconds.toFixed(1)} s`);
  builds.push(build);
}
const results: BuildResults = {
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  load,
  note,
  builds,
};
await writeFormatted(here('../build-results.json'), JSON.stringify(results));
await writeFormatted(here('../BUILD.md'), describeBuilds(results));
