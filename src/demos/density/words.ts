import type { DemoText } from '../demo.ts';
import type { params } from './params.ts';

export type Preset = 'start' | 'narrow' | 'wide' | 'tail' | 'point';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, 'peak' | 'area' | 'total', Preset> {
  readonly density: string;
  readonly cumulative: string;
  readonly placeAxis: string;
  readonly densityAxis: string;
  readonly cumulativeAxis: string;
  readonly one: string;
  readonly peakAt: (value: string) => string;
  readonly areaOf: (value: string) => string;
  readonly pointArea: string;
  readonly riseOf: (value: string) => string;
  readonly noRise: string;
  readonly sigmaHandle: string;
  readonly sigmaValue: (sigma: string) => string;
  readonly fromHandle: string;
  readonly toHandle: string;
  readonly endValue: (x: string) => string;
  readonly columns: readonly [string, string, string];
  readonly summary: (sigma: string, peak: string, low: string, high: string, area: string) => string;
}
