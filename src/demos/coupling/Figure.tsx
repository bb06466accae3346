import { columns } from '@/ui/plot/columns.ts';
import { CloudPanel } from './CloudPanel.tsx';
import { CostPanel } from './CostPanel.tsx';
import { DistancePanel } from './DistancePanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { cloudHeight, costHeight, omega, stackedDistanceHeight } from './layout.ts';
import { OmegaPanel } from './OmegaPanel.tsx';

/** Left, one ω and its distance, then all of them; right, the cloud of pairs and what ρ does to the mean distance. */
export function Figure(props: FigureProps) {
  const { panelWidth: width, stacked } = columns(props.width);
  const level = cloudHeight(width) + costHeight - omega.height;
  return (
    <div class="em-panels">
      <div>
        <OmegaPanel {...props} width={width} />
        <DistancePanel {...props} width={width} height={stacked ? stackedDistanceHeight : level} />
      </div>
      <div>
        <CloudPanel {...props} width={width} />
        <CostPanel {...props} width={width} />
      </div>
    </div>
  );
}
