import type { Machine } from '../machine.ts';
import type { Peak } from './peak/measurePeak.ts';
import type { ToModes } from './timeToModes.ts';

export interface TrainMachine extends Machine {
  /** What its SIMD can do at most in WebAssembly. */
  readonly peak: Peak;
  /** Load average of the minute before the race: on an idle machine below 1. */
  readonly load: number;
  /** Where the race was in a browser: its name and version. */
  readonly browser?: string;
}

/** One contender on one workload. */
export interface TrainRow {
  readonly workload: string;
  readonly name: string;
  readonly role: 'engine' | 'peer';
  readonly detail: string;
  /** Median over the rounds, and the middle half of them. */
  readonly iterationsPerSecond: number;
  readonly quartiles: readonly [low: number, high: number];
  readonly rounds: number;
  /** Billions a second of the operations that `flopsOf` counts. */
  readonly gigaflops: number;
  /** Milliseconds from nothing but loaded modules to the points of the first iteration; what must be compiled is. */
  readonly firstPoints: number;
  /** How far its first updates strayed from float64's, as a share of the way. */
  readonly strayed: number;
  /** Absent where it was not timed, null where it took too long. */
  readonly toModes?: ToModes | null;
}

/** What a race came to. */
export interface Outcome {
  readonly rows: readonly TrainRow[];
  /** How many times as fast an engine is as a peer, the median of rounds in which both ran: "W1 wasm-simd / torch-1t". */
  readonly ratios: Readonly<Record<string, number>>;
  /** What did not take part, in words. */
  readonly skipped: readonly string[];
}

export interface TrainRun extends Outcome {
  readonly date: string;
  readonly machine: TrainMachine;
}

/** bench/train-results.json: the latest race in each place. */
export interface TrainResults {
  readonly node?: TrainRun;
  readonly browser?: TrainRun;
}
