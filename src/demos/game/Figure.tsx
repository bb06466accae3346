import { columns } from '@/ui/plot/columns.ts';
import { DistancePanel } from './DistancePanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { PlanePanel, sideOf } from './PlanePanel.tsx';

/** Left, the path of the two players in their plane; right, how far each way of walking has strayed. */
export function Figure(props: FigureProps) {
  const { stacked, panelWidth } = columns(props.width);
  // A square grows no further; what is left is the line's, which is read the better the longer it is.
  const square = Math.min(panelWidth, 440);
  return (
    <div class="em-panels">
      <PlanePanel {...props} width={square} />
      <DistancePanel
        {...props}
        width={stacked ? props.width : props.width - square - 24}
        side={sideOf(square)}
      />
    </div>
  );
}
