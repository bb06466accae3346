import { LayersFigure } from './parts/LayersFigure.tsx';
import { SurfaceFigure } from './parts/SurfaceFigure.tsx';
import type { WholeProps } from './WholeProps.ts';

/** Figure 1 of Gulrajani et al. 2017: its value surfaces, or its twelve layers; the weights beside either. */
export function Figure(props: WholeProps) {
  return props.frame.view === 'surface' ? <SurfaceFigure {...props} /> : <LayersFigure {...props} />;
}
