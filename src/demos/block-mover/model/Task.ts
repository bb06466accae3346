/** What is to be moved: blocks that leave each place of `from`, blocks wanted at each place of `to`, a way's cost its length to the power `p`. */
export interface Task {
  readonly from: readonly number[];
  readonly mu: readonly number[];
  readonly to: readonly number[];
  readonly nu: readonly number[];
  readonly p: number;
}

export const total = (counts: readonly number[]): number =>
  tidy(counts.reduce((sum, count) => sum + count, 0));

/** Free of binary dust such as 0.30000000000000004: amounts are blocks or simple parts of them. */
export const tidy = (amount: number): number => Number(amount.toFixed(10));
