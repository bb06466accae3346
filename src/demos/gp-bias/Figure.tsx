import { columns } from '@/ui/plot/columns.ts';
import { CriticPanel } from './CriticPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { LambdaPanel } from './LambdaPanel.tsx';
import { SlopePanel } from './SlopePanel.tsx';

/** Left, the best critic against the cone and its slope; right, what it reports against λ. */
export function Figure(props: FigureProps) {
  const { panelWidth, stacked } = columns(props.width);
  return (
    <div class="em-panels">
      <div>
        <CriticPanel {...props} width={panelWidth} />
        <SlopePanel {...props} width={panelWidth} />
      </div>
      <LambdaPanel {...props} width={panelWidth} height={stacked ? 330 : 518} />
    </div>
  );
}
