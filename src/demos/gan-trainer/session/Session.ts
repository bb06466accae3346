import type { ReadonlySignal } from '@preact/signals';
import type { Fault, StepKind } from '@/train/worker/protocol.ts';
import type { TrainerFrame } from '../model.ts';
import type { LayerName, TrainerValues } from '../params.ts';
import type { Lane } from './Lane.ts';

/** A run stops by itself here, unless the reader has it go on. */
export const LIMIT = 2000;

/** All the runs of a figure, moved together. */
export interface Session {
  readonly lanes: ReadonlySignal<readonly Lane[]>;
  /** True while the reader wants it to play; off screen it waits all the same. */
  readonly playing: ReadonlySignal<boolean>;
  /** Where the runs will rest by themselves; Infinity once the reader has sent them on. */
  readonly limit: ReadonlySignal<number>;
  /** The state as it was at the latest rest or a few seconds ago: for the summary and the table. */
  readonly settled: ReadonlySignal<TrainerFrame>;
  /** Takes new parameters: live ones reach the runs that are on, others begin the runs again. */
  configure(values: TrainerValues, first: TrainerFrame): void;
  /** Measures for these layers from now on; for none unless told. */
  measure(on: readonly LayerName[]): void;
  setVisible(visible: boolean): void;
  /** Plays; runs that stopped by themselves go on from their last good state. */
  play(): void;
  pause(): void;
  step(which: StepKind): void;
  /** Pauses, and shows the pictures kept at or before an iteration; undefined returns to the present. */
  look(iteration: number | undefined): void;
  /** Plays on from the iteration that is looked at; what came after is forgotten. */
  goOnFromHere(): void;
  /** Plays as fast as it goes to an iteration, and rests there. */
  playTo(iteration: number): void;
  restart(): void;
  /** For tests: brings about a fault. */
  provoke(fault: Fault): void;
  dispose(): void;
}
