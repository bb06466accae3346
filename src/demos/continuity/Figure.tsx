import { columns } from '@/ui/plot/columns.ts';
import { Bars } from './Bars.tsx';
import type { FigureProps } from './FigureProps.ts';
import { GeneratorPanel } from './GeneratorPanel.tsx';
import { LossPanel } from './LossPanel.tsx';

/** Left, how far the samples move; right, how much W changes; below, one against the other. */
export function Figure(props: FigureProps) {
  const { panelWidth } = columns(props.width);
  return (
    <>
      <div class="em-panels">
        <GeneratorPanel {...props} width={panelWidth} />
        <LossPanel {...props} width={panelWidth} />
      </div>
      <Bars {...props} />
    </>
  );
}
