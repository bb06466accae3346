import type { BuildResults } from './BuildResults.ts';
import { fitLine } from './fitLine.ts';

/** BUILD.md: how long the site takes to build, and how that grows with its pages. */
export function describeBuilds({ date, machine, load, note, builds }: BuildResults): string {
  const { intercept, slope, worst } = fitLine(
    builds.map(({ pages }) => pages),
    builds.map(({ seconds }) => seconds),
  );
  return [
    '# Build bench',
    '',
    `Written by \`npm run bench:build\`: the site as it is, and with copies of its note \`${note}\` in both languages, each built once from nothing.`,
    '',
    `${date}: ${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node.slice(1)}; load average before ${load.toFixed(1)}.`,
    '',
    '| notes added | pages | seconds | seconds by the line |',
    '| ---: | ---: | ---: | ---: |',
    ...builds.map(
      ({ added, pages, seconds }) =>
        `| ${added} | ${pages} | ${seconds.toFixed(1)} | ${(intercept + slope * pages).toFixed(1)} |`,
    ),
    '',
    `The straight line through them is ${intercept.toFixed(1)} s and ${(1000 * slope).toFixed(0)} ms a page; no build is further from it than ${(100 * worst).toFixed(0)} % of its time.`,
    '',
  ].join('\n');
}
