import type { DemoText } from '../demo.ts';
import type { Law, params } from './params.ts';

export type Preset = 'start' | 'near' | 'weak' | 'normals' | 'stay' | 'same';
export type ReadoutName =
  | ('w1' | 'estimate' | 'objective' | 'slope' | 'flat-penalty')
  | ('trained-estimate' | 'trained-slope' | 'trained-gap');

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly criticPanel: string;
  readonly slopePanel: string;
  readonly lambdaPanel: string;
  readonly xAxis: string;
  readonly criticAxis: string;
  readonly slopeAxis: string;
  readonly lambdaAxis: string;
  readonly valueAxis: string;
  /** Where all values are 0, which no logarithmic axis shows. */
  readonly plainValueAxis: string;
  readonly real: string;
  readonly fake: string;
  /** The cone of 1-Lipschitz functions, long and short. */
  readonly cone: string;
  readonly shortCone: string;
  readonly bestCritic: (slope: string) => string;
  /** The same where its slope changes from place to place. */
  readonly bentCritic: (slope: string) => string;
  readonly limit: string;
  readonly steepest: (slope: string) => string;
  /** Where no mass passes: what the penalty leaves free. */
  readonly free: Readonly<Record<'two' | 'one', string>>;
  readonly noSlope: string;
  readonly estimate: (value: string) => string;
  readonly objective: (value: string) => string;
  readonly w1: (value: string) => string;
  readonly question: readonly [string, string, string];
  readonly nothing: string;
  /** The net that the reader trained, and before there is one. */
  readonly trainedCritic: (slope: string) => string;
  readonly untrained: readonly [shows: string, press: string];
  readonly noNet: string;
  readonly notYet: string;
  readonly trainedSummary: (updates: string, estimate: string, slope: string) => string;
  readonly handle: string;
  readonly handleValue: (theta: string) => string;
  readonly lambdaHandle: string;
  readonly lambdaValue: (lambda: string) => string;
  readonly laws: Readonly<Record<Law, string>>;
  readonly sides: Readonly<Record<'two' | 'one', string>>;
  readonly show: string;
  readonly hide: string;
  readonly columns: readonly [string, string, string, string];
  readonly summary: (
    lambda: string,
    estimate: string,
    w1: string,
    objective: string,
    slope: string,
  ) => string;
  readonly sameSummary: (flat: string) => string;
}
