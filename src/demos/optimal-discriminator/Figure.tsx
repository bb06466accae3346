import { columns } from '@/ui/plot/columns.ts';
import { DensityPanel } from './DensityPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { GradientPanel } from './GradientPanel.tsx';
import { ValuePanel } from './ValuePanel.tsx';

/** Left, the two laws with the optimal discriminator, and what it earns; right, what the generator gets to feel. */
export function Figure(props: FigureProps) {
  const { panelWidth, stacked } = columns(props.width);
  return (
    <div class="em-panels">
      <div>
        <DensityPanel {...props} width={panelWidth} />
        <ValuePanel {...props} width={panelWidth} />
      </div>
      <GradientPanel {...props} width={panelWidth} height={stacked ? 320 : 480} />
    </div>
  );
}
