import type { DemoText } from '../demo.ts';
import type { params } from './params.ts';

export type Preset = 'bare' | 'little' | 'half' | 'much' | 'far';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, 'js' | 'js-slope' | 'w1' | 'smear', Preset> {
  readonly laws: string;
  readonly jsCurve: string;
  readonly slopeCurve: string;
  readonly pictures: string;
  readonly placeAxis: string;
  readonly densityAxis: string;
  readonly massAxis: string;
  readonly sigmaAxis: string;
  readonly jsAxis: string;
  readonly slopeAxis: string;
  readonly real: string;
  readonly fake: string;
  readonly ceiling: string;
  readonly js: string;
  readonly jsSlope: string;
  readonly w1Slope: string;
  readonly w1: (value: string) => string;
  readonly clean: string;
  readonly noisy: (sigma: string) => string;
  readonly thetaHandle: string;
  readonly thetaValue: (theta: string) => string;
  readonly sigmaHandle: string;
  readonly sigmaValue: (sigma: string) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly summary: (theta: string, sigma: string, js: string, slope: string, w1: string) => string;
}
