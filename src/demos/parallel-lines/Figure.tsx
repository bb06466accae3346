import { PlanePanel } from './PlanePanel.tsx';
import { CurvesPanel } from './CurvesPanel.tsx';
import { columns } from '@/ui/plot/columns.ts';
import type { FigureProps } from './FigureProps.ts';

/** Left, the two segments and their transport; right, the paper's Figure 1 with the present θ as moving dots. */
export function Figure(props: FigureProps) {
  const { panelWidth } = columns(props.width);
  return (
    <div class="em-panels">
      <PlanePanel {...props} width={panelWidth} />
      <CurvesPanel {...props} width={panelWidth} />
    </div>
  );
}
