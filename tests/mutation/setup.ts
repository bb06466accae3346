import fc from 'fast-check';
import { afterEach, beforeEach, inject } from 'vitest';

interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}
declare global {
  // Stryker's own, in every instrumented file.
  var __stryker__: { activeMutant?: string | undefined; mutantCoverage?: Coverage };
  var noticedMutant: string | undefined;
}
declare module 'vitest' {
  interface ProvidedContext {
    mode: 'mutant' | 'dry-run';
    activeMutant: string;
  }
}

// A mutant is noticed by the first counterexample; nobody reads the smallest.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

// The process is shared by files and by mutants; what each of them starts from is what it finds in one of its own:
// no mutant is on while tests are collected, and what one file covers is not counted again for the next.
globalThis.__stryker__.activeMutant = undefined;
const coverage = globalThis.__stryker__.mutantCoverage;
for (const counts of [coverage?.static, coverage?.perTest])
  for (const key of Object.keys(counts ?? {})) delete counts?.[key];

/** A third of all the time, and nothing that smaller cases of the same do not meet: these rest here. */
const LARGE = /^(sliced_wasserstein|ot_generated)-p|^sinkhorn-p02|^70000,/;
beforeEach(({ task, skip }) => {
  if (LARGE.test(task.name)) skip();
});

if (inject('mode') === 'mutant') {
  const mutant = inject('activeMutant');
  if (globalThis.noticedMutant === mutant)
    throw new Error('Noticed by an earlier file: this one need not be loaded.');
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') globalThis.noticedMutant = mutant;
  });
}
