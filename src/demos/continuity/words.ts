import type { DemoText } from '../demo.ts';
import type { FamilyName, Guess, params } from './params.ts';

export type ReadoutName = 'w' | 'w-other' | 'difference' | 'bound' | 'js-difference';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, FamilyName | 'jump'> {
  readonly generators: string;
  /** What z, the generator and the real law are, told beside the picture. */
  readonly about: Readonly<Record<FamilyName, string>>;
  readonly samplePanel: string;
  readonly zAxis: string;
  readonly xAxis: string;
  readonly area: string;
  readonly lossPanel: string;
  readonly thetaAxis: string;
  readonly lossAxis: string;
  readonly funnel: string;
  readonly hidden: string;
  readonly handles: Readonly<Record<'theta' | 'other', string>>;
  readonly curveHandles: Readonly<Record<'theta' | 'other', string>>;
  readonly handleValue: (which: 'theta' | 'other', value: string) => string;
  readonly barsPanel: string;
  readonly differenceBar: string;
  readonly boundBar: string;
  readonly jsBar: string;
  readonly jsNote: string;
  readonly question: string;
  readonly answers: Readonly<Record<Exclude<Guess, 'none'>, string>>;
  readonly verdict: (right: boolean) => string;
  readonly lesson: string;
  readonly again: string;
  readonly columns: readonly [string, string, string, string];
  readonly summary: (values: {
    readonly theta: string;
    readonly other: string;
    readonly difference: string;
    readonly bound: string;
  }) => string;
  readonly jsSummary: (jsDifference: string) => string;
  readonly summaryHidden: (bound: string) => string;
}
