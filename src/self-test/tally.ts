import type { CaseOutcome } from './protocol.ts';

/** How many cases passed and failed, and the largest share of its tolerance that an error took. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Above 1 where something failed by a number; undefined where no number was compared. */
  readonly share: number | undefined;
}

export function tally(outcomes: readonly CaseOutcome[]): Tally {
  const failed = outcomes.filter(({ problems }) => problems.length > 0).length;
  const shares = outcomes.flatMap(({ worst }) => (worst ? [worst.share] : []));
  const share = shares.length > 0 ? Math.max(...shares) : undefined;
  return { passed: outcomes.length - failed, failed, share };
}
