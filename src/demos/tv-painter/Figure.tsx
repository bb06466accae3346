import { DensityPanel } from './DensityPanel.tsx';
import { MeterPanel } from './MeterPanel.tsx';
import type { FigureProps } from './FigureProps.ts';

/** The densities over the axis that is painted, then the two probabilities as bars. */
export function Figure(props: FigureProps) {
  return (
    <div class="em-stack">
      <DensityPanel {...props} />
      <MeterPanel {...props} />
    </div>
  );
}
