import { columns } from '@/ui/plot/columns.ts';
import { BoundedPanel } from './BoundedPanel.tsx';
import { curveFor } from './curve.ts';
import { densities } from './densities.ts';
import { DensityPanel } from './DensityPanel.tsx';
import { GrowingPanel } from './GrowingPanel.tsx';
import { IntegrandPanel } from './IntegrandPanel.tsx';
import { integrandOf } from './series.ts';
import { stageOf } from './stage.ts';
import type { FigureProps } from './FigureProps.ts';

/** Above, both densities and what each place adds to a divergence. */
export function Laws({ stage, ...props }: FigureProps) {
  const { frame, light } = props;
  const shown = stage ?? stageOf(frame.p, frame.q);
  const points = densities(frame.p, frame.q, shown);
  const lit = light?.lit && integrandOf(light.lit);
  return (
    <>
      <DensityPanel {...props} stage={shown} points={points} />
      {frame.integrand !== 'none' && (
        <IntegrandPanel {...props} stage={shown} points={points} integrand={lit ?? frame.integrand} />
      )}
    </>
  );
}

/** Below, every measure against the gap between the means: those with a ceiling, and those that go on. */
export function Curves(props: FigureProps) {
  const { frame, width, moving = false } = props;
  const { panelWidth } = columns(width);
  const rows = curveFor(frame, moving);
  return (
    <div class="em-panels">
      <BoundedPanel {...props} rows={rows} width={panelWidth} />
      <GrowingPanel {...props} rows={rows} width={panelWidth} />
    </div>
  );
}
