import { columns } from '@/ui/plot/columns.ts';
import type { Locale } from '@/ui/locale.ts';
import { BlocksPanel } from './BlocksPanel.tsx';
import { CdfPanel } from './CdfPanel.tsx';
import type { DensityFrame } from './densityFrame.ts';
import { DensityPanel } from './DensityPanel.tsx';
import type { Name } from './layout.ts';
import type { Lights } from './light.ts';
import type { ListFrame } from './listFrame.ts';
import type { Frame } from './model.ts';
import { StairsPanel } from './StairsPanel.tsx';
import { SumLine } from './SumLine.tsx';
import type { Words } from './words.ts';

export interface Shape {
  readonly m1: number;
  readonly s1: number;
  readonly m2: number;
  readonly s2: number;
}

export interface FigureProps<F extends Frame = Frame> {
  readonly frame: F;
  readonly words: Words;
  readonly locale: Locale;
  readonly width: number;
  /** The stretch of the line to show; a drag keeps the one it began with. */
  readonly domain?: readonly [number, number] | undefined;
  readonly light?: Lights | undefined;
  readonly onShare?: ((u: number) => void) | undefined;
  readonly onShape?: ((change: Partial<Shape>) => void) | undefined;
  /** Moves block `index` of one list to a new place. */
  readonly onBlock?: ((which: Name, index: number, place: number) => void) | undefined;
  /** Takes out one pair of the plan. */
  readonly onRemove?: ((pair: number) => void) | undefined;
}

export type DensityProps = FigureProps<DensityFrame>;
export type ListProps = FigureProps<ListFrame>;

/** Left, mass and its moves; right, the same moves as the area between two distribution functions. */
export function Figure({ frame, ...rest }: FigureProps) {
  const { panelWidth } = columns(rest.width);
  if (frame.kind === 'densities')
    return (
      <div class="em-panels">
        <DensityPanel {...rest} frame={frame} width={panelWidth} />
        <CdfPanel {...rest} frame={frame} width={panelWidth} />
      </div>
    );
  return (
    <>
      <div class="em-panels">
        <BlocksPanel {...rest} frame={frame} width={panelWidth} />
        <StairsPanel {...rest} frame={frame} width={panelWidth} />
      </div>
      <SumLine {...rest} frame={frame} />
    </>
  );
}
