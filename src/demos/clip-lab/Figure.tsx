import { columns } from '@/ui/plot/columns.ts';
import { BoundPanel } from './BoundPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { MatrixPanel, sideOf } from './MatrixPanel.tsx';

/** Left, what clipping guarantees against depth; right, what one layer stretches most, found step by step. */
export function Figure(props: FigureProps) {
  const { stacked, panelWidth } = columns(props.width);
  const square = Math.min(panelWidth, 440);
  return (
    <div class="em-panels">
      <BoundPanel
        {...props}
        width={stacked ? props.width : props.width - square - 24}
        side={sideOf(square)}
      />
      <MatrixPanel {...props} width={square} />
    </div>
  );
}
