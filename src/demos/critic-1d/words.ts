import type { DemoText } from '../demo.ts';
import type { Hold, params } from './params.ts';

export type Preset = 'paper' | 'near' | 'touching' | 'widths' | 'same';
export type ReadoutName =
  | ('d-gradient' | 'ns-gradient' | 'critic-slope' | 'd' | 'w1' | 'js')
  | ('trained-d-gradient' | 'trained-slope' | 'estimate' | 'js-bound' | 'd-error' | 'slope-error');

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly laws: string;
  readonly critic: string;
  readonly gradients: string;
  readonly xAxis: string;
  readonly heightAxis: string;
  readonly criticAxis: string;
  readonly gradientAxis: string;
  readonly real: string;
  readonly fake: string;
  readonly discriminator: string;
  readonly bestCritic: string;
  /** Beside the dots of the probe: what each loss gives there. */
  readonly saturating: (value: string) => string;
  readonly nonSaturating: (value: string) => string;
  readonly wasserstein: (value: string) => string;
  /** The curves of nets that the reader trained. */
  readonly trainedDiscriminator: string;
  readonly trainedCritic: string;
  readonly optima: string;
  readonly trainedHere: string;
  readonly untrained: readonly [shows: string, press: string];
  readonly notYet: string;
  readonly holds: Readonly<Record<Hold, string>>;
  readonly trainedSummary: (
    updates: string,
    discriminatorError: string,
    estimate: string,
    slopeError: string,
  ) => string;
  readonly probe: string;
  readonly probeValue: (x: string) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly summary: (
    x: string,
    saturating: string,
    nonSaturating: string,
    slope: string,
    w1: string,
  ) => string;
}
