import { columns } from '@/ui/plot/columns.ts';
import { CriticPanel } from './CriticPanel.tsx';
import { DiscriminatorPanel } from './DiscriminatorPanel.tsx';
import type { FigureProps } from './FigureProps.ts';
import { GradientPanel } from './GradientPanel.tsx';

/** Left, what the two nets look like across the laws; right, the gradients they leave the generator, update by update. */
export function Figure(props: FigureProps) {
  const { panelWidth, stacked } = columns(props.width);
  return (
    <div class="em-panels">
      <div>
        <DiscriminatorPanel {...props} width={panelWidth} />
        <CriticPanel {...props} width={panelWidth} />
      </div>
      <GradientPanel {...props} width={panelWidth} height={stacked ? 340 : 488} />
    </div>
  );
}
