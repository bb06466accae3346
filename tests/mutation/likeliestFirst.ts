import { BaseSequencer } from 'vitest/node';
import type { Reporter, TestModule, TestSpecification } from 'vitest/node';

interface Record {
  /** Milliseconds of the last run. */
  readonly cost: number;
  /** How often the file has failed, the latest runs counting most. */
  readonly rate: number;
}

/** How much one more run says about the next: mutants come in the order of the source, so neighbours fail alike. */
const WEIGHT = 0.2;
const UNKNOWN: Record = { cost: 200, rate: 0.1 };
/** What collecting a file costs, and a rate for those that have never failed. */
const LEAST: Record = { cost: 10, rate: 0.01 };

const records = new Map<string, Record>();

/** Notes what each test file took and whether it failed; says nothing. */
export const recordRuns: Reporter = {
  onTestModuleEnd(testModule: TestModule) {
    const { duration, collectDuration } = testModule.diagnostic();
    const failed = testModule.state() === 'failed';
    // A file that came after the failure was not run.
    if (!failed && testModule.state() !== 'passed') return;
    if (testModule.errors().length > 0) return;
    const before = records.get(testModule.moduleId) ?? UNKNOWN;
    records.set(testModule.moduleId, {
      cost: duration + collectDuration,
      rate: (1 - WEIGHT) * before.rate + WEIGHT * (failed ? 1 : 0),
    });
  },
};

function expectedCost({ moduleId }: TestSpecification): number {
  const { cost, rate } = records.get(moduleId) ?? UNKNOWN;
  return Math.max(cost, LEAST.cost) / Math.max(rate, LEAST.rate);
}

/** Files in the order that is soonest done with a mutant: a run ends at the first failure. */
export class LikeliestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => expectedCost(a) - expectedCost(b)));
  }
}
