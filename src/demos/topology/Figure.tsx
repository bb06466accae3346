import { columns } from '@/ui/plot/columns.ts';
import { DistancePanel } from './DistancePanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { LawsPanel } from './LawsPanel.tsx';

/** Left, the n-th law and its limit; right, what the five yardsticks say of them along the sequence. */
export function Figure(props: FigureProps) {
  const { panelWidth } = columns(props.width);
  return (
    <div class="em-panels">
      <LawsPanel {...props} width={panelWidth} />
      <DistancePanel {...props} width={panelWidth} />
    </div>
  );
}
