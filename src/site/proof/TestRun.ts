/** The runners that leave a report, by the file's name without `.json`. */
export const runners = ['unit', 'site', 'browser'] as const;
export type Runner = (typeof runners)[number];

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What a runner's report says: when it ran, and what came of each test file by its path from the project's root. */
export interface RunnerReport {
  readonly started: Date;
  readonly files: ReadonlyMap<string, Counts>;
}

/** The reports that are there. */
export type TestRun = Readonly<Partial<Record<Runner, RunnerReport>>>;

/** Which runner runs the tests at a path. */
export const runnerOf = (path: string): Runner =>
  /^tests\/browser(\/|$)/.test(path) ? 'browser' : /^tests\/site(\/|$)/.test(path) ? 'site' : 'unit';
