import { type Counts, runnerOf, type TestRun } from './TestRun.ts';

/** What the reports say of some folders and files of tests. */
export interface PromiseCount extends Counts {
  /** Paths whose runner left no report, or that no test in it lies under. */
  readonly unproven: readonly string[];
}

/** Counts the tests under some paths, each file once. */
export function countPromise(keptBy: readonly string[], run: TestRun): PromiseCount {
  const files = new Map<string, Counts>();
  const unproven: string[] = [];
  for (const path of keptBy) {
    const report = run[runnerOf(path)]?.files ?? new Map<string, Counts>();
    const under = [...report].filter(([file]) => file === path || file.startsWith(`${path}/`));
    if (under.length === 0) unproven.push(path);
    for (const [file, counts] of under) files.set(file, counts);
  }
  const sum = (of: keyof Counts) => [...files.values()].reduce((total, counts) => total + counts[of], 0);
  return { passed: sum('passed'), failed: sum('failed'), unproven };
}
