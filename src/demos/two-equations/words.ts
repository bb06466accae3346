import type { DemoText } from '../demo.ts';
import type { methods, params } from './params.ts';

export type Preset = 'valley' | 'limit' | 'beyond' | 'slow' | 'newton';
export type ReadoutName = 'loss' | 'step' | 'stable-limit';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly methods: Readonly<Record<(typeof methods)[number], string>>;
  readonly plane: string;
  readonly rates: string;
  readonly etaAxis: string;
  readonly factorAxis: string;
  readonly steep: string;
  readonly gentle: string;
  readonly limit: (eta: string) => string;
  readonly start: string;
  readonly bottom: string;
  readonly startValue: (a: string, b: string) => string;
  readonly etaValue: (eta: string) => string;
  readonly stepValue: (steps: string) => string;
  /** Beside the present point. */
  readonly after: (steps: string) => string;
  /** In the picture's corner when the present point is out of it. */
  readonly outside: (steps: string, loss: string) => string;
  readonly playback: string;
  readonly play: string;
  readonly pause: string;
  readonly restart: string;
  readonly oneStep: string;
  readonly counter: string;
  readonly columns: readonly [string, string, string, string];
  readonly summary: (method: string, steps: string, loss: string) => string;
  readonly rateSummary: (eta: string, factor: string) => string;
}
