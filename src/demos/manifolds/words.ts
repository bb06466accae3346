import type { DemoText } from '../demo.ts';
import type { Case, params } from './params.ts';

export type Preset = 'start' | 'same' | 'hair' | 'period' | 'circles' | 'space' | 'along';
export type ReadoutName = 'overlap' | 'crossings' | 'accuracy' | 'js' | 'w1';

export interface Directions {
  readonly plane: readonly [string, string];
  readonly space: readonly [string, string, string];
}

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly cases: Readonly<Record<Case, string>>;
  /** What each picture shows: the plane, or the space from above and from the front. */
  readonly plane: string;
  readonly above: string;
  readonly front: string;
  /** Names of the directions, as axes and as sliders; what goes up in the plane goes back in space. */
  readonly axes: Directions;
  readonly nudges: Directions;
  readonly real: string;
  readonly fake: string;
  /** In either half of a perfect discriminator. */
  readonly saysReal: string;
  readonly saysFake: string;
  /** Below the curves while they are one. */
  readonly nobody: string;
  readonly handle: string;
  readonly handleValue: (across: string, other: string) => string;
  readonly accuracy: string;
  readonly accuracyAxis: string;
  readonly distance: string;
  readonly distanceAxis: string;
  readonly farAxis: string;
  readonly columns: readonly [string, string];
  readonly nudgeRow: string;
  readonly lengthRow: string;
  readonly summary: (overlap: string, crossings: string, accuracy: string, w1: string) => string;
}
