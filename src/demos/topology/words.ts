import type { DemoText } from '../demo.ts';
import type { MeasureName, params, SequenceName } from './params.ts';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, MeasureName, SequenceName> {
  readonly lawsPanel: string;
  readonly xAxis: string;
  readonly massAxis: string;
  readonly law: string;
  readonly limit: string;
  readonly distancePanel: string;
  readonly nAxis: string;
  readonly distanceAxis: string;
  readonly hidden: string;
  readonly handle: string;
  readonly handleValue: (n: string) => string;
  readonly sequences: string;
  readonly question: string;
  readonly show: string;
  readonly hide: string;
  readonly verdict: (measure: string, vanishes: boolean, right: boolean) => string;
  readonly score: (right: number, all: number) => string;
  /** What each sequence teaches, once revealed. */
  readonly lessons: Readonly<Record<SequenceName, string>>;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly summary: (n: string, values: Readonly<Record<MeasureName, string>>) => string;
  readonly summaryHidden: (n: string) => string;
}
