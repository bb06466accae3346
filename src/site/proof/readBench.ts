import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const measured = v.object({ name: v.string(), milliseconds: v.number() });
const results = v.object({
  date: v.string(),
  machine: v.object({
    processor: v.string(),
    cores: v.number(),
    memoryGiB: v.number(),
    system: v.string(),
    node: v.string(),
  }),
  rows: v.array(
    v.object({
      task: v.string(),
      title: v.string(),
      n: v.number(),
      ours: measured,
      peers: v.array(measured),
      ratio: v.optional(v.number()),
      goal: v.number(),
      firstCall: v.object({ milliseconds: v.number(), mebibytes: v.number() }),
    }),
  ),
  scaling: v.array(v.object({ task: v.string(), name: v.string(), n: v.number(), milliseconds: v.number() })),
});

/** What `npm run bench` measured. */
export type Bench = v.InferOutput<typeof results>;

/**
 * What `npm run bench` wrote (`BENCH_RESULTS` names another file), or undefined where it has not run. Throws in one
 * sentence where the file holds something else.
 */
export function readBench(file = process.env['BENCH_RESULTS'] ?? 'bench/results.json'): Bench | undefined {
  if (!existsSync(file)) return undefined;
  const parsed = v.safeParse(results, JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(
    `${file}: ${v.getDotPath(issue) ?? 'the whole'} is ${issue.received}; ${issue.expected ?? 'something else'} was expected. Run npm run bench again.`,
  );
}
