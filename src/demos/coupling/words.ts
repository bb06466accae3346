import type { DemoText } from '../demo.ts';
import type { params } from './params.ts';

export type Preset = 'start' | 'one' | 'same' | 'independent' | 'opposite' | 'matched' | 'apart';
export type ReadoutName = 'mean-distance' | 'w1' | 'mean-square' | 'sample-mean' | 'ks-x' | 'ks-y';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly omegaPanel: string;
  readonly distancePanel: string;
  readonly cloudPanel: string;
  readonly costPanel: string;
  readonly space: string;
  readonly valueAxis: string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly distanceAxis: string;
  readonly drawAxis: string;
  readonly shareAxis: string;
  readonly rhoAxis: string;
  readonly costAxis: string;
  readonly xLaw: string;
  readonly yLaw: (from: string, to: string) => string;
  /** The law of Y where a = b. */
  readonly yPoint: (at: string) => string;
  readonly diagonal: string;
  readonly chosen: (draw: string, x: string, y: string) => string;
  readonly distance: (d: string) => string;
  readonly expected: (mean: string) => string;
  readonly oppositeMean: (mean: string) => string;
  readonly question: readonly [string, string, string];
  readonly least: (w1: string) => string;
  readonly independent: (mean: string) => string;
  readonly most: (mean: string) => string;
  readonly flat: string;
  readonly handleA: string;
  readonly handleB: string;
  readonly endValue: (at: string) => string;
  readonly handleOmega: string;
  readonly omegaValue: (draw: string, d: string) => string;
  readonly handleRho: string;
  readonly rhoValue: (rho: string, mean: string) => string;
  /** How the mean of the drawn distances reads, with twice its standard error. */
  readonly sample: (mean: string, twice: string) => string;
  readonly playback: string;
  readonly play: string;
  readonly pause: string;
  readonly restart: string;
  readonly counter: string;
  readonly draw: (count: number) => string;
  readonly flip: string;
  readonly show: string;
  readonly hide: string;
  readonly columns: readonly [string, string, string];
  readonly summary: (state: {
    readonly n: string;
    readonly rho: string;
    readonly expected: string;
    readonly sample: string;
    readonly w1: string;
  }) => string;
}
