import { columns } from '@/ui/plot/columns.ts';
import { CumulativePanel } from './CumulativePanel.tsx';
import { DensityPanel } from './DensityPanel.tsx';
import type { FigureProps } from './FigureProps.ts';

/** Left, the density with the area over the interval; right, the same probability as a rise of the distribution function. */
export function Figure(props: FigureProps) {
  const { panelWidth } = columns(props.width);
  return (
    <div class="em-panels">
      <DensityPanel {...props} width={panelWidth} />
      <CumulativePanel {...props} width={panelWidth} />
    </div>
  );
}
