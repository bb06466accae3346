import type { DemoText } from '../demo.ts';
import type { Refusal, Side } from './bars.ts';
import type { Direction } from './fit.ts';
import type { Frame } from './model.ts';
import type { params } from './params.ts';

export type Preset = 'two' | 'empty' | 'even' | 'apart' | 'side' | 'middle' | 'wide';
type View = Frame['view'];

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<
  keyof typeof params,
  'kl' | 'reverse-kl' | 'js' | 'tv' | 'w1',
  Preset
> {
  readonly views: Readonly<Record<View, string>>;
  readonly hints: Readonly<Record<View, string>>;
  readonly captions: Readonly<Record<View, string>>;
  readonly refusals: Readonly<Record<Refusal, string>>;
  readonly mend: string;
  readonly law: Readonly<Record<Side, string>>;
  readonly bars: string;
  readonly terms: string;
  readonly binAxis: string;
  readonly probability: string;
  readonly barName: (side: Side, bin: number) => string;
  readonly barValue: (share: string) => string;
  /** Over a row of terms: what it adds up to. */
  readonly termSum: Readonly<Record<Direction, (value: string) => string>>;
  /** The chosen bin's two terms, written out. */
  readonly inBin: (bin: number) => string;
  readonly term: Readonly<Record<Direction, (p: string, q: string, value: string) => string>>;
  readonly emptyBin: string;
  readonly blown: Readonly<Record<Direction, string>>;
  readonly empty: Readonly<Record<Side, (bin: number) => string>>;
  readonly swapLeft: string;
  readonly swapRight: string;
  readonly swappedNote: (before: string, after: string) => string;
  readonly addBin: string;
  readonly removeBin: (bin: number) => string;
  readonly bell: string;
  readonly bellTerms: string;
  readonly placeAxis: string;
  readonly density: string;
  readonly bellName: string;
  readonly bumpsName: string;
  readonly areaSum: Readonly<Record<Direction, (value: string) => string>>;
  readonly meanHandle: string;
  readonly sdHandle: string;
  readonly fit: Readonly<Record<Direction, string>>;
  readonly landed: Readonly<
    Record<Direction, (steps: number, m: string, s: string, value: string) => string>
  >;
  readonly columns: Readonly<Record<View, readonly [string, string, string, string, string]>>;
  readonly summary: (kl: string, reverse: string, w1: string, blown: readonly number[]) => string;
  readonly bellSummary: (m: string, s: string, kl: string, reverse: string) => string;
}
