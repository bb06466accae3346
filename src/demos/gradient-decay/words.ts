import type { DemoText } from '../demo.ts';
import type { Source } from './model.ts';
import type { Cost, params } from './params.ts';

export type Preset = 'near' | 'apart' | 'close' | 'noisy';
export type ReadoutName =
  'updates' | 'saturating' | 'non-saturating' | 'critic-gradient' | 'decades' | 'js-bound';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly discriminatorPanel: string;
  readonly criticPanel: string;
  readonly gradientPanel: string;
  readonly xAxis: string;
  readonly heightAxis: string;
  readonly criticAxis: string;
  readonly updatesAxis: string;
  readonly gradientAxis: string;
  readonly real: string;
  readonly fake: string;
  readonly discriminator: string;
  readonly critic: string;
  /** Beside the dots: what each cost gives, and through the optimal discriminator. */
  readonly saturating: (value: string) => string;
  readonly nonSaturating: (value: string) => string;
  readonly wasserstein: (value: string) => string;
  readonly limit: (value: string) => string;
  readonly handle: string;
  readonly handleValue: (updates: string) => string;
  readonly thetaHandle: string;
  readonly thetaValue: (theta: string) => string;
  readonly costs: Readonly<Record<Cost, string>>;
  /** Under the picture until the reader trains. */
  readonly sources: Readonly<Record<Exclude<Source, 'trained'>, readonly [shows: string, press: string]>>;
  readonly notYet: string;
  readonly columns: readonly [string, string, string, string, string];
  readonly summary: (
    updates: string,
    saturating: string,
    nonSaturating: string,
    critic: string,
    decades: string,
  ) => string;
}
