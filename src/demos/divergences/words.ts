import type { DemoText } from '../demo.ts';
import type { Side } from './bumps.ts';
import type { Measure } from './measures.ts';
import type { Integrand } from './model.ts';
import type { params } from './params.ts';

export type Preset = 'overlap' | 'apart' | 'far' | 'widths' | 'cover' | 'seek' | 'point' | 'same';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, Measure, Preset> {
  readonly densities: string;
  readonly xAxis: string;
  readonly densityAxis: string;
  readonly law: Readonly<Record<Side, string>>;
  readonly manyBumps: (count: number) => string;
  readonly bump: (number: number) => string;
  readonly meanHandle: (law: string, bump: string) => string;
  readonly meanValue: (value: string) => string;
  readonly sdHandle: (law: string, bump: string) => string;
  readonly sdValue: (value: string) => string;
  readonly beyond: (height: string) => string;
  readonly moved: (distance: string) => string;
  readonly integrandOf: Readonly<Record<Exclude<Integrand, 'none'>, string>>;
  readonly integrandPanel: (formula: string) => string;
  readonly area: Readonly<Record<Exclude<Integrand, 'none'>, (value: string) => string>>;
  readonly integrandChoice: string;
  readonly integrandOptions: Readonly<Record<Integrand, string>>;
  readonly bounded: string;
  readonly boundedAxis: string;
  readonly growing: string;
  readonly growingAxis: string;
  /** One name for the two KL curves where they fall together. */
  readonly bothKl: string;
  readonly gapAxis: string;
  readonly gapHandle: string;
  readonly gapValue: (value: string) => string;
  readonly shares: (law: string) => string;
  readonly seam: (left: string, right: string) => string;
  readonly addBump: string;
  readonly removeBump: (bump: string) => string;
  readonly columns: readonly string[];
  readonly summary: (at: Readonly<Record<Measure | 'gap', string>>) => string;
}
