import type { DemoText } from '../../demo.ts';
import type { Frame } from '../model.ts';
import type { params } from '../params.ts';
import type { PresetName } from '../presets.ts';
import type { ProofWords } from './ProofWords.ts';

export type ReadoutName = 'cost' | 'w' | 'gap';
type View = Frame['view'];
type Side = 'from' | 'to';

/** The words of this demo beside those every demo has. */
export interface Words extends DemoText<keyof typeof params, ReadoutName, PresetName> {
  /** Names of the readouts where ways count squared. */
  readonly squared: Readonly<Record<ReadoutName, string>>;
  /** The same in blocks, under each readout; `root` is the cost whose root is W₂. */
  readonly inBlocks: (blocks: string) => string;
  readonly rootOf: (cost: string, blocks: string) => string;
  readonly notYet: string;
  readonly views: Readonly<Record<View, string>>;
  readonly powers: Readonly<Record<1 | 2, string>>;
  readonly blocksPanel: string;
  readonly leave: string;
  readonly arrive: string;
  readonly xAxis: string;
  readonly blockName: (place: string, index: number) => string;
  readonly atHome: string;
  readonly sentTo: (place: string, way: string) => string;
  readonly tablePanel: string;
  /** What the cells show, in each view. */
  readonly tableKey: Readonly<Record<View, string>>;
  readonly sum: string;
  readonly cellName: (from: string, to: string) => string;
  /** Carried of wanted. */
  readonly of: (carried: string, wanted: string) => string;
  readonly progress: (moved: string, mass: string, paid: string) => string;
  readonly wrongSums: string;
  readonly costInBlocks: string;
  readonly costOfLaw: string;
  readonly shared: (paid: string, mass: string, cost: string) => string;
  readonly ask: string;
  readonly stopAsking: string;
  readonly repair: string;
  readonly northWest: string;
  readonly northEast: string;
  readonly clear: string;
  readonly segmentPanel: string;
  readonly tAxis: (from: string, to: string) => string;
  readonly costAxis: string;
  readonly tHandle: (from: string, to: string) => string;
  readonly tValue: (t: string, cost: string) => string;
  readonly refusals: {
    readonly counts: (side: Side, places: number, counts: number) => string;
    readonly repeated: (side: Side, place: string) => string;
    readonly nothing: (side: Side) => string;
    readonly unequal: (leave: string, arrive: string) => string;
  };
  readonly misfit: (came: number, cells: number) => string;
  readonly proof: ProofWords;
  readonly columns: readonly [string, string, string, string, string, string];
  readonly summary: (cost: string, w: string, gap: string, paid: string) => string;
}
