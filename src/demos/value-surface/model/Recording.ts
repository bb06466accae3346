import type { CriticId } from './Critic.ts';
import type { FieldCode } from './fieldCode.ts';

/** One trained critic as it was recorded; numbers that it has not are left out. */
export interface Recorded {
  readonly estimate?: number;
  readonly slope?: readonly [mean: number, sd: number];
  readonly reach: number;
  readonly outside: number;
  readonly shareAtBound?: number;
  readonly counts: readonly number[];
  readonly gradients?: readonly number[];
  readonly field?: FieldCode;
}

/** Critics by id, of one experiment. */
export type Recording = Readonly<Partial<Record<CriticId, Recorded>>>;

/** Experiments by `recordingKey`. */
export type Recordings = Readonly<Record<string, Recording>>;
