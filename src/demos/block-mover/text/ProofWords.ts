/** What is said of a plan in the view of its proof. */
export interface ProofWords {
  readonly unfinished: string;
  /** Cheapest: the prices of the line, or of the table, come to what the plan costs. */
  readonly optimalOnLine: (cost: string) => string;
  readonly optimal: (cost: string) => string;
  readonly pivot: (entering: string, leaving: string, amount: string, saving: string) => string;
  readonly cycle: (amount: string, saving: string) => string;
  readonly cell: (from: string, to: string) => string;
  readonly entering: string;
  readonly leaving: string;
  readonly tight: string;
  readonly u: string;
  readonly v: string;
  readonly witness: string;
  /** The same, short enough for a phone. */
  readonly witnessKey: string;
  readonly carry: (net: string, right: boolean) => string;
  readonly noCarry: string;
}
