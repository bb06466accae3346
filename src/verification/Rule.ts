import type { Result } from './Adapter.ts';
import type { Comparison } from './Comparison.ts';
import type { Case, Fixture } from './Fixture.ts';

/** How one quantity's results are compared: what check.mjs does, quantity by quantity. */
export type Rule = (comparison: Comparison, got: Result, testCase: Case, fixture: Fixture) => void;
