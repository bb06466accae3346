/** A case that failed, and why. */
export interface Failure {
  readonly id: string;
  readonly problems: readonly string[];
}

/** What came of one file of reference cases. */
export interface Report {
  readonly file: string;
  /** The quantity's name; the file's where it could not be read. */
  readonly quantity: string;
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  /** The case that took longest; none where nothing ran. */
  readonly slowest?: { readonly id: string; readonly milliseconds: number };
}
