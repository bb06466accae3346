import { columns } from '@/ui/plot/columns.ts';
import { CriticPanel } from './CriticPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { GradientPanel } from './GradientPanel.tsx';
import { LawsPanel } from './LawsPanel.tsx';

/** Left, the two laws with the optimal discriminator, and the optimal critic; right, what a sample feels from each. */
export function Figure(props: FigureProps) {
  const { panelWidth, stacked } = columns(props.width);
  return (
    <div class="em-panels">
      <div>
        <LawsPanel {...props} width={panelWidth} />
        <CriticPanel {...props} width={panelWidth} />
      </div>
      <GradientPanel {...props} width={panelWidth} height={stacked ? 330 : 492} />
    </div>
  );
}
