import type { DemoText } from '../demo.ts';
import type { params } from './params.ts';
import type { Brush } from './useBrush.ts';

export type Preset = 'start' | 'middle' | 'everything' | 'widths' | 'apart';

/** The difference P(A) − Q(A) as two areas, in parts because each has its curve's colour. */
export interface Areas {
  readonly gain: string;
  readonly minus: string;
  readonly loss: string;
  readonly equals: string;
}

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, 'score' | 'tv', Preset> {
  readonly real: string;
  readonly fake: string;
  readonly plot: string;
  readonly meter: string;
  readonly xAxis: string;
  readonly density: string;
  readonly brush: string;
  readonly brushState: Readonly<Record<'inside' | 'outside' | NonNullable<Brush['mode']>, string>>;
  readonly pMass: string;
  readonly qMass: string;
  readonly gap: string;
  readonly difference: string;
  readonly areas: (gain: string, loss: string, difference: string) => Areas;
  readonly best: (tv: string) => string;
  readonly ofBest: (percent: string) => string;
  readonly reached: string;
  readonly yourEvent: string;
  /** In place of the answer until it is revealed. */
  readonly hidden: string;
  readonly bestEvent: string;
  readonly answer: (tv: string) => string;
  /** Name of the shaded gap, and its short form for a phone. */
  readonly gapIs: (tv: string) => string;
  readonly tv: (tv: string) => string;
  readonly clear: string;
  readonly complement: string;
  readonly show: string;
  readonly hide: string;
  readonly columns: readonly [string, string, string, string];
  readonly empty: string;
  readonly summary: (score: string, tv: string, p: string, q: string) => string;
  readonly revealed: (event: string) => string;
}
