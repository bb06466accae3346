import type { DemoText } from '../demo.ts';
import type { Name } from './layout.ts';
import type { Frame } from './model.ts';
import type { params } from './params.ts';

export type Preset = 'bells' | 'shift' | 'widths' | 'lists';
type Kind = Frame['kind'];
type Slices = Frame['slices'];

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, 'w1' | 'w2' | 'tv' | 'js' | 'kl', Preset> {
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What to do, and what to see, in each kind of picture. */
  readonly hints: Readonly<Record<Kind, string>>;
  readonly captions: Readonly<Record<Kind, string>>;
  readonly law: Readonly<Record<Name, string>>;
  readonly distribution: Readonly<Record<Name, string>>;
  /** Where there is little room. */
  readonly shortDistribution: Readonly<Record<Name, string>>;
  readonly mass: string;
  readonly equalMass: (share: string) => string;
  readonly blocks: string;
  readonly cdfs: string;
  readonly xAxis: string;
  readonly density: string;
  readonly share: string;
  readonly vertical: (gap: string) => string;
  readonly horizontal: (move: string) => string;
  /** The upright slice at the probe. */
  readonly slice: (height: string) => string;
  readonly byMoves: (mean: string) => string;
  readonly byGaps: (area: string) => string;
  readonly sliceNames: Readonly<Record<Slices, string>>;
  readonly handleX: string;
  readonly handleXValue: (x: string, to: string) => string;
  readonly handleU: string;
  readonly handleUValue: (share: string) => string;
  readonly handlePair: string;
  readonly pairValue: (pair: number, from: string, to: string) => string;
  readonly blockName: (which: Name, index: number) => string;
  readonly blockValue: (place: string, pair: string | undefined) => string;
  readonly addPair: string;
  readonly removePair: (pair: number) => string;
  readonly fillUp: string;
  readonly unequal: (real: number, fake: number) => string;
  readonly noBlocks: string;
  readonly noPlan: string;
  readonly sumOf: Readonly<Record<Slices, string>>;
  readonly shared: (total: string, blocks: number, w1: string) => string;
  readonly columns: readonly [string, string, string, string];
  readonly summary: (w1: string, x: string, to: string) => string;
  readonly listSummary: (w1: string, total: string, blocks: number) => string;
}
