import type { DemoText } from '../demo.ts';
import type { params } from './params.ts';

export type Preset = 'paper' | 'small' | 'explodes' | 'vanishes';
export type ReadoutName =
  'bound' | 'growth' | 'estimate' | 'spectral-norm' | 'second' | 'frobenius' | 'entry-bound';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly boundPanel: string;
  readonly depthAxis: string;
  readonly boundAxis: string;
  readonly loose: string;
  readonly tight: string;
  readonly clipHandle: string;
  readonly depthValue: (depth: string) => string;
  readonly matrixPanel: string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly columnHandles: readonly [string, string];
  readonly pointValue: (x: string, y: string) => string;
  readonly matrix: string;
  /** Name of the entry in that row and column. */
  readonly entry: (row: number, column: number) => string;
  readonly oneRound: string;
  readonly restart: string;
  readonly iteration: string;
  readonly columns: (c: string) => readonly string[];
  readonly summary: (
    depth: string,
    width: string,
    c: string,
    bound: string,
    rounds: string,
    estimate: string,
    sigma: string,
  ) => string;
}
