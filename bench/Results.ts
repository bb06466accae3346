import type { Machine } from './machine.ts';
import type { Measured } from './measure.ts';

/** One size of one task, measured with care. */
export interface Row {
  readonly task: string;
  readonly title: string;
  readonly n: number;
  readonly ours: Measured;
  /** The first is the one our time is compared with. */
  readonly peers: readonly Measured[];
  /** Our time as a share of the first peer's; absent where no peer was there. */
  readonly ratio?: number;
  readonly goal: number;
  /** Our first call in a fresh process, and what it added to the process's peak memory. */
  readonly firstCall: { readonly milliseconds: number; readonly mebibytes: number };
}

export interface ScalingPoint {
  readonly task: string;
  readonly name: string;
  readonly n: number;
  readonly milliseconds: number;
}

/** What `npm run bench` writes to bench/results.json: the site's bench table and the plot read it from there. */
export interface Results {
  readonly date: string;
  readonly machine: Machine;
  readonly rows: readonly Row[];
  readonly scaling: readonly ScalingPoint[];
  /** Peers that were not installed, in words. */
  readonly skipped: readonly string[];
}
