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

/** How a page feels on which two runs train. */
export interface Smoothness {
  /** For how long it was watched while both played and were drawn, in seconds. */
  readonly seconds: number;
  /** Iterations that were made in that time: without any there was nothing to watch. */
  readonly iterations: number;
  /** Tasks of more than 50 ms on the thread that draws, and the longest, in milliseconds; 0 where there was none. */
  readonly longTasks: number;
  readonly longest: number;
  /** From a pause asked for to the answer that training has stopped, in milliseconds: the median, and the longest of so many. */
  readonly pause: number;
  readonly longestPause: number;
  /** From a pause asked for to the exact picture of the run at rest, in milliseconds: the median. */
  readonly rest: number;
  readonly pauses: number;
}

export interface TrainRun extends Outcome {
  readonly date: string;
  readonly machine: TrainMachine;
  /** In a browser alone. */
  readonly smoothness?: Smoothness;
}

/** bench/train-results.json: the latest race in each place. */
export interface TrainResults {
  readonly node?: TrainRun;
  readonly browser?: TrainRun;
}
