import type { DemoText } from '../demo.ts';
import type { Law, params } from './params.ts';

export type Preset = 'same' | 'near' | 'start' | 'apart' | 'far' | 'touching' | 'disjoint';
export type ReadoutName = 'value' | 'js' | 'saturating' | 'non-saturating' | 'wasserstein';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, Preset> {
  readonly laws: Readonly<Record<Law, string>>;
  readonly densities: string;
  readonly valueCurve: string;
  readonly gradients: string;
  readonly placeAxis: string;
  readonly heightAxis: string;
  readonly muAxis: string;
  readonly valueAxis: string;
  readonly gradientAxis: string;
  readonly real: string;
  readonly fake: string;
  readonly discriminator: string;
  /** Beside the dashed line where neither law has mass. */
  readonly anyValue: string;
  readonly handle: string;
  readonly handleValue: (mu: string) => string;
  readonly fooled: string;
  readonly perfect: string;
  readonly saturating: (value: string) => string;
  readonly nonSaturating: (value: string) => string;
  readonly noGradient: string;
  readonly wasserstein: (value: string) => string;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly summary: (
    mu: string,
    value: string,
    saturating: string,
    nonSaturating: string,
    wasserstein: string,
  ) => string;
}
