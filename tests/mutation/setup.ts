import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, inject, vi } from 'vitest';

interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}
/** What the files read that `lighten` has changed. */
interface Mutation {
  on: number;
  fuel: number;
  spent(): boolean;
  /** The mutant that a test of this run has noticed. */
  noticed: string;
}
declare global {
  // Stryker's own, in every instrumented file.
  var __stryker__: { activeMutant?: string | undefined; mutantCoverage?: Coverage };
  var mutation: Mutation;
}
declare module 'vitest' {
  interface ProvidedContext {
    mode: 'mutant' | 'dry-run';
    activeMutant: string;
  }
}

const NONE = -1;
const FUEL = 1_000_000;
/** Microseconds of the processor for one test; unchanged, none of them takes a tenth of it. */
const LONGEST = 10_000_000;
/** A third of all the time, and nothing that smaller cases of the same do not meet: these rest here. */
const LARGE = /^(sliced_wasserstein|ot_generated)-p|^sinkhorn-p02|^70000,/;

// A mutant is noticed by the first counterexample; nobody reads the smallest.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

const used = (): number => process.cpuUsage().user;
let started = used();

globalThis.mutation ??= { on: NONE, fuel: NONE, spent: () => true, noticed: '' };
const { mutation, __stryker__: stryker } = globalThis;

// After each file Vitest takes back what `vi.setConfig` changed, to what the settings were when it was first called: in a process
// that is kept, that is another mutant's choice of tests.
vi.setConfig = () => {
  throw new Error(
    'vi.setConfig would narrow the tests of every later mutant: set it in vitest.config.ts instead.',
  );
};

// The process is shared by files and by mutants; what each of them starts from is what it finds in one of its own:
// no mutant is on while tests are collected, and what one file covers is not counted again for the next.
stryker.activeMutant = undefined;
mutation.on = NONE;
for (const counts of [stryker.mutantCoverage?.static, stryker.mutantCoverage?.perTest])
  for (const key of Object.keys(counts ?? {})) delete counts?.[key];

beforeEach(({ task, skip }) => {
  if (LARGE.test(task.name)) skip();
});

if (inject('mode') === 'mutant') {
  const mutant = inject('activeMutant');
  if (mutation.noticed === mutant)
    throw new Error('Noticed by an earlier file: this one need not be loaded.');
  mutation.fuel = FUEL;
  mutation.spent = () => {
    if (used() - started > LONGEST) throw new Error('This test has taken so long that it may never end.');
    mutation.fuel = FUEL;
    return false;
  };
  beforeAll(() => {
    mutation.on = Number(mutant);
  });
  beforeEach(() => {
    started = used();
  });
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') mutation.noticed = mutant;
  });
}
