import type { ComponentChildren } from 'preact';
import type { FigureProps } from './FigureProps.ts';
import { LayersFigure } from './parts/LayersFigure.tsx';
import { SurfaceFigure } from './parts/SurfaceFigure.tsx';

export interface WholeProps extends FigureProps {
  /** Stands over the weights: asks, and shows them. */
  readonly ask?: ComponentChildren;
}

/** Figure 1 of Gulrajani et al. 2017: its value surfaces, or its twelve layers; the weights beside either. */
export function Figure(props: WholeProps) {
  return props.frame.view === 'surface' ? <SurfaceFigure {...props} /> : <LayersFigure {...props} />;
}
