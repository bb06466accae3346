import { columns } from '@/ui/plot/columns.ts';
import { BlocksPanel } from './BlocksPanel.tsx';
import { CdfPanel } from './CdfPanel.tsx';
import { DensityPanel } from './DensityPanel.tsx';
import { StairsPanel } from './StairsPanel.tsx';
import { SumLine } from './SumLine.tsx';
import type { FigureProps } from './FigureProps.ts';

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
