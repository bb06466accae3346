import { columns } from '@/ui/plot/columns.ts';
import type { FigureProps } from './FigureProps.ts';
import { PlanePanel, sideOf } from './PlanePanel.tsx';
import { RatePanel } from './RatePanel.tsx';

/** Left, the contours of L and the way down; right, by how much a step of rate η multiplies either share of the error. */
export function Figure(props: FigureProps) {
  const { stacked, panelWidth } = columns(props.width);
  const square = Math.min(panelWidth, 440);
  return (
    <div class="em-panels">
      <PlanePanel {...props} width={square} />
      <RatePanel {...props} width={stacked ? props.width : props.width - square - 24} side={sideOf(square)} />
    </div>
  );
}
