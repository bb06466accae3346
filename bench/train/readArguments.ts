import { parseArgs } from 'node:util';
import { workloads, type Workload } from './workloads.ts';

export interface Asked {
  /** In Chromium instead of Node. */
  readonly browser: boolean;
  /** One JSON object on the standard output, and nothing written. */
  readonly json: boolean;
  readonly workloads: readonly Workload[];
}

/**
 * What `npm run bench:train -- …` asks for: `--browser`, `--json`, and names of workloads where not all are meant.
 * @throws TypeError or RangeError in one sentence for an option or a workload that does not exist.
 */
export function readArguments(words: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      browser: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const unknown = positionals.find((name) => !workloads.some((workload) => workload.name === name));
  if (unknown !== undefined) {
    throw new RangeError(
      `${unknown} is no workload; there are ${workloads.map(({ name }) => name).join(', ')}.`,
    );
  }
  const asked = workloads.filter(({ name, onlyNamed }) =>
    positionals.length === 0 ? !onlyNamed : positionals.includes(name),
  );
  return { ...values, workloads: asked };
}
