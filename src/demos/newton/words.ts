import type { DemoText } from '../demo.ts';
import type { params } from './params.ts';

export type Preset = 'far' | 'one' | 'negative' | 'near-zero' | 'zero';
export type ReadoutName = 'x' | 'error';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly plane: string;
  readonly errors: string;
  readonly digits: string;
  readonly curve: string;
  readonly stepAxis: string;
  readonly errorAxis: string;
  /** What a hollow mark at the foot of the scale means. */
  readonly hollow: string;
  readonly start: string;
  readonly startValue: (x: string) => string;
  readonly stepValue: (steps: string) => string;
  /** In the picture's corner when the present guess is out of it. */
  readonly outside: (name: string, x: string) => string;
  /** In the corner where a flat tangent leaves no next guess. */
  readonly broken: string;
  /** In place of a guess or an error that does not exist. */
  readonly none: string;
  /** Beside the present point of the errors. */
  readonly offBy: (name: string, error: string) => string;
  /** In place of an error of 0. */
  readonly exact: string;
  readonly playback: string;
  readonly play: string;
  readonly pause: string;
  readonly restart: string;
  readonly oneStep: string;
  readonly counter: string;
  readonly columns: readonly [string, string, string];
  readonly summary: (x0: string, steps: string, x: string, error: string) => string;
  readonly brokenSummary: (x0: string, step: string) => string;
}
