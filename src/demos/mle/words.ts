import type { DemoText } from '../demo.ts';
import type { params } from './params.ts';

export type Preset = 'hand' | 'best' | 'one' | 'few' | 'many';
export type ReadoutName = 'log-likelihood' | 'cross-entropy' | 'kl';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly bell: string;
  readonly plane: string;
  readonly running: string;
  readonly placeAxis: string;
  readonly densityAxis: string;
  readonly countAxis: string;
  readonly runningAxis: string;
  /** Beside the curves and the marks. */
  readonly real: string;
  readonly fitted: (mean: string, sd: string) => string;
  readonly samples: (n: string) => string;
  readonly beyond: (height: string) => string;
  readonly sampleLine: string;
  readonly trueLine: string;
  /** Beside the strokes that explain the contours. */
  readonly sampleTop: (mean: string, sd: string) => string;
  readonly noTop: string;
  readonly trueTop: (mean: string, sd: string) => string;
  readonly gap: (gap: string) => string;
  readonly meanHandle: string;
  readonly meanValue: (mean: string) => string;
  readonly sdHandle: string;
  readonly sdValue: (sd: string) => string;
  readonly lawHandle: string;
  readonly lawValue: (mean: string, sd: string) => string;
  readonly countHandle: string;
  readonly countValue: (n: string) => string;
  readonly redraw: (seed: string) => string;
  /** Below the pictures. */
  readonly parts: (crossEntropy: string, entropy: string, kl: string) => string;
  readonly klOfSamples: (kl: string) => string;
  readonly wholeStep: string;
  readonly shortStep: (share: string) => string;
  readonly turned: string;
  readonly settled: string;
  readonly noBound: string;
  readonly playback: string;
  readonly play: string;
  readonly pause: string;
  readonly restart: string;
  readonly oneStep: string;
  readonly counter: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly summary: (
    n: string,
    law: readonly [mean: string, sd: string],
    logLikelihood: string,
    crossEntropy: string,
    kl: string,
  ) => string;
}
