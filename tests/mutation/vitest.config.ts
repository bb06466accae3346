import { defineConfig, mergeConfig } from 'vitest/config';
import type { Plugin } from 'vitest/config';
import base from '../../vitest.config.ts';
import { endKept, keptFork } from './keptFork.ts';
import { lighten } from './lighten.ts';
import { LikeliestFirst, recordRuns } from './likeliestFirst.ts';

/** Stryker names the pool itself; this comes after it. */
const keepProcess: Plugin = {
  name: 'keep-process',
  configureVitest({ vitest, project }) {
    project.config.pool = keptFork.name;
    project.config.poolRunner = keptFork;
    vitest.onClose(endKept);
  },
};

/**
 * The tests of the mathematics alone, in a process that is kept from mutant to mutant, each property with a tenth of its
 * draws: more of them could only notice more.
 */
export default mergeConfig(
  base,
  defineConfig({
    plugins: [keepProcess, lighten],
    test: {
      include: ['tests/math/**/*.test.ts', 'tests/reference/reference.test.ts'],
      env: { FC_SHARE: '0.1' },
      isolate: false,
      setupFiles: ['tests/mutation/setup.ts'],
      sequence: { sequencer: LikeliestFirst },
      reporters: [recordRuns],
      // Stryker has a limit of its own, from what the tests took when nothing was changed.
      testTimeout: 600_000,
    },
  }),
);
